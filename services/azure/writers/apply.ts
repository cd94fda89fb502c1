import type { Change } from '../../domain/change.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { addAccessPolicy } from './add-access-policy.ts';
import { assignRole } from './assign-role.ts';
import { bindHostname } from './bind-hostname.ts';
import { enableSecretVersion } from './enable-secret-version.ts';
import { importCertificate } from './import-certificate.ts';
import { recoverSecret } from './recover-secret.ts';
import { recoverVault } from './recover-vault.ts';
import { setNetworkBypass } from './set-network-bypass.ts';
import { startRenewal } from './start-renewal.ts';
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
    case 'recover-vault':
      return recoverVault(change, clients);
    case 'recover-secret':
      return recoverSecret(change, clients);
    case 'enable-secret-version':
      return enableSecretVersion(change, clients);
    case 'start-renewal':
      return startRenewal(change, clients);
    case 'sync-certificate':
      return syncCertificate(change, clients);
    case 'import-certificate':
      return importCertificate(change, clients);
    case 'bind-hostname':
      return bindHostname(change, clients);
  }
}
