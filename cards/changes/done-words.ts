import { say, type Words } from '../../sentences/index.ts';
import type { Change } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { granted, issuer, kept, last, print } from './names.ts';

/** What is so once a change is made. */
export function describeDone(change: Change): Words {
  switch (change.kind) {
    case 'add-access-policy': {
      const [vault, principal] = [last(change.vaultId), name(change.principalName)];
      return say('step.policy-added', { vault, principal, rights: granted(change) });
    }
    case 'assign-role': {
      const [principal, role] = [name(change.principalName), name(change.roleName)];
      return say('step.role-assigned', { principal, role, scope: last(change.scope) });
    }
    case 'set-network-bypass':
      return say('step.bypass-set', { vault: last(change.vaultId) });
    case 'recover-vault':
      return say('step.vault-recovered', { vault: last(change.vaultId) });
    case 'recover-secret':
      return say(RECOVERED[change.object], kept(change));
    case 'enable-secret-version':
      return say('step.version-enabled', { version: print(change.version), ...kept(change) });
    case 'start-renewal':
      return say('step.renewal-started', { issuer: issuer(change), ...kept(change) });
    case 'sync-certificate':
      return say('step.certificate-synced', { certificate: last(change.certificateId) });
    case 'import-certificate':
      return say('step.certificate-imported', { certificate: last(change.certificateId) });
    case 'bind-hostname':
      return say('step.host-bound', { host: name(change.host), thumbprint: print(change.thumbprint) });
  }
}

const RECOVERED = { certificate: 'step.certificate-recovered', secret: 'step.secret-recovered' } as const;
