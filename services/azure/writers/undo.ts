import type { Change } from '../../domain/change.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { removeAccessPolicy } from './add-access-policy.ts';
import { deleteRoleAssignment } from './assign-role.ts';
import { rebindHostname } from './bind-hostname.ts';
import { disableSecretVersion } from './enable-secret-version.ts';
import { deleteCertificate } from './import-certificate.ts';
import { restoreNetworkBypass } from './set-network-bypass.ts';

/** Takes one change back, by what it says of itself. What cannot be taken back is done with. */
export function undo(change: Change, clients: Clients): Promise<Outcome> {
  switch (change.kind) {
    case 'add-access-policy':
      return removeAccessPolicy(change, clients);
    case 'assign-role':
      return deleteRoleAssignment(change, clients);
    case 'set-network-bypass':
      return restoreNetworkBypass(change, clients);
    case 'enable-secret-version':
      return disableSecretVersion(change, clients);
    case 'import-certificate':
      return deleteCertificate(change, clients);
    case 'bind-hostname':
      return rebindHostname(change, clients);
    case 'recover-vault':
    case 'recover-secret':
    case 'start-renewal':
    case 'sync-certificate':
      return Promise.resolve({ outcome: 'done', says: '', requestId: '' });
  }
}
