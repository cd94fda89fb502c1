import { say, type Words } from '../../sentences/index.ts';
import type { Change } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { type ChangeOf, granted, kept, last, print } from './names.ts';

/** How a change is taken back, as a sentence; null where nothing can be taken back. */
export function describeUndo(change: Change): Words | null {
  switch (change.kind) {
    case 'add-access-policy': {
      const [principal, vault] = [name(change.principalName), last(change.vaultId)];
      return say('undo.add-access-policy', { rights: granted(change), principal, vault });
    }
    case 'assign-role': {
      const [role, principal] = [name(change.roleName), name(change.principalName)];
      return say('undo.assign-role', { role, principal, scope: last(change.scope) });
    }
    case 'set-network-bypass':
      return say('undo.set-network-bypass', { vault: last(change.vaultId), before: name(change.undo.bypass) });
    case 'enable-secret-version':
      return say('undo.enable-secret-version', { version: print(change.version), ...kept(change) });
    case 'import-certificate':
      return say('undo.import-certificate', { certificate: last(change.certificateId) });
    case 'bind-hostname':
      return change.undo && boundAgain(change.host, change.undo);
    case 'recover-vault':
    case 'recover-secret':
    case 'start-renewal':
    case 'sync-certificate':
      return null;
  }
}

function boundAgain(host: string, { thumbprint }: NonNullable<ChangeOf<'bind-hostname'>['undo']>): Words {
  if (thumbprint === null) return say('undo.unbind-hostname', { host: name(host) });
  return say('undo.bind-hostname', { host: name(host), before: print(thumbprint) });
}
