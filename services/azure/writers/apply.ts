import type { Change } from '../../domain/change.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { addAccessPolicy } from './add-access-policy.ts';
import { assignRole } from './assign-role.ts';
import { bindHostname } from './bind-hostname.ts';
import { setNetworkBypass } from './set-network-bypass.ts';
import { syncCertificate } from './sync-certificate.ts';

/** Makes one approved change. Every writer is idempotent: what was interrupted may be asked again. */
export function apply(change: Change, clients: Clients): Promise<Outcome> {
  switch (change.kind) {
    case 'add-access-policy':
      return addAccessPolicy(change, clients);
    case 'assign-role':
      return assignRole(change, clients);
    case 'set-network-bypass':
      return setNetworkBypass(change, clients);
    case 'sync-certificate':
      return syncCertificate(change, clients);
    case 'bind-hostname':
      return bindHostname(change, clients);
  }
}
