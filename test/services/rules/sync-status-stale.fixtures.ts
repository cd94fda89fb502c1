import { certificate, newest, secret, vault, waitingFor } from '../../helpers/facts.ts';
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
    'a plain secret of which nobody can tell whether it is newer': {
      ...stale('UnknownError'),
      facts: {
        ...certificate({ status: 'UnknownError' }),
        ...secret({ kind: 'secret', expiresOn: null }),
        newest: null,
      },
    },
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
    'no failure, and a plain secret of which nobody can tell whether it is newer': {
      facts: { ...secret({ kind: 'secret', expiresOn: null }), newest: null },
    },
    'an unsafe version is found before it': {
      facts: { certificate: failed, ...newest({}, { selfIssued: true }) },
    },
    'a cause is found before it, which is what App Service complains of': {
      facts: { ...certificate({ status: 'OperationNotPermittedOnKeyVault' }), ...vault({ accessPolicies: [] }) },
    },
    'a link before it was not read, so that it may be what App Service complains of': {
      facts: certificate({ status: 'OperationNotPermittedOnKeyVault' }),
      unseen: ['denyAssignments'],
    },
  },
  unjudged: {
    'no certificate of that name in the vault, and plain secrets not read': {
      facts: { ...certificate({ status: 'UnknownError' }), newest: null },
      unseen: ['secret'],
      unseenIs: 'the secret in the vault',
    },
  },
};
