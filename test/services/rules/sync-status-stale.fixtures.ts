import { certificate, vault, waitingFor } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const stale = (status: string) => ({
  facts: certificate({ status }),
  says: `App Service reports ${status} from its last sync, and every link before it is sound now.`,
  proofs: [`keyVaultSecretStatus is ${status}`],
});
const failed = { ...waitingFor(23).certificate, status: 'UnknownError' };

export const syncStatusStale: RuleFixtures = {
  sick: {
    'a vault that did not let it in': stale('OperationNotPermittedOnKeyVault'),
    'a service that was not authorised': stale('AzureServiceUnauthorizedToAccessKeyVault'),
    'a vault that was not there': stale('KeyVaultDoesNotExist'),
    'a secret that was not there': stale('KeyVaultSecretDoesNotExist'),
    'an error without a name': stale('UnknownError'),
    'a newer version that is not overdue': {
      facts: { ...waitingFor(23), certificate: failed },
      says: 'App Service reports UnknownError from its last sync, and every link before it is sound now.',
    },
  },
  healthy: {
    Initialized: { facts: certificate({ status: 'Initialized' }) },
    Succeeded: { facts: certificate({ status: 'Succeeded' }) },
    'no status': { facts: certificate({ status: '' }) },
    'a newer version that is overdue, which says it already': {
      facts: { ...waitingFor(24), certificate: failed },
    },
    'a cause is found before it, which is what App Service complains of': {
      facts: { ...certificate({ status: 'OperationNotPermittedOnKeyVault' }), ...vault({ accessPolicies: [] }) },
    },
    'a link before it was not read, so that it may be what App Service complains of': {
      facts: certificate({ status: 'OperationNotPermittedOnKeyVault' }),
      unseen: ['denyAssignments'],
    },
  },
};
