import { say, type Words } from '../../sentences/index.ts';
import { type ChangeOf, issuer, kept, last, print } from './names.ts';

/** A change of what is in a vault, or of the vault itself. */
export function vaultWords(
  change: ChangeOf<'recover-vault' | 'recover-secret' | 'enable-secret-version' | 'start-renewal'>,
): Words {
  switch (change.kind) {
    case 'recover-vault':
      return say('change.recover-vault', { vault: last(change.vaultId) });
    case 'recover-secret':
      return say(RECOVERS[change.object], kept(change));
    case 'enable-secret-version':
      return say('change.enable-secret-version', { version: print(change.version), ...kept(change) });
    case 'start-renewal':
      return say('change.start-renewal', { issuer: issuer(change), ...kept(change) });
  }
}

const RECOVERS = { certificate: 'change.recover-certificate', secret: 'change.recover-secret' } as const;
