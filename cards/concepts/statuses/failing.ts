import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/**
 * The values of `KeyVaultSecretStatus` that nobody says by chance. Source: the enumeration of Microsoft.Web; its meanings
 * as App Service Diagnostics reads them.
 */
export const failingStatuses: readonly Concept[] = [
  {
    id: 'status-operation-not-permitted',
    names: ['OperationNotPermittedOnKeyVault'],
    says: say('status-terms.status-operation-not-permitted-says'),
    todo: say('status-terms.status-operation-not-permitted-todo'),
    page: PAGES.importing,
  },
  {
    id: 'status-service-unauthorized',
    names: ['AzureServiceUnauthorizedToAccessKeyVault'],
    says: say('status-terms.status-service-unauthorized-says'),
    todo: say('status-terms.status-service-unauthorized-todo'),
    page: PAGES.importing,
  },
  {
    id: 'status-vault-does-not-exist',
    names: ['KeyVaultDoesNotExist'],
    says: say('status-terms.status-vault-does-not-exist-says'),
    todo: say('status-terms.status-vault-does-not-exist-todo'),
    page: PAGES.movingVaults,
  },
  {
    id: 'status-secret-does-not-exist',
    names: ['KeyVaultSecretDoesNotExist'],
    says: say('status-terms.status-secret-does-not-exist-says'),
    todo: say('status-terms.status-secret-does-not-exist-todo'),
    page: PAGES.recovery,
  },
  {
    id: 'status-unknown-error',
    names: ['UnknownError'],
    says: say('status-terms.status-unknown-error-says'),
    todo: say('status-terms.status-unknown-error-todo'),
    page: PAGES.importing,
  },
  {
    id: 'status-waiting-on-order',
    names: ['WaitingOnCertificateOrder'],
    says: say('status-terms.status-waiting-on-order-says'),
    todo: say('status-terms.status-waiting-on-order-todo'),
    page: PAGES.orders,
  },
  {
    id: 'status-order-failed',
    names: ['CertificateOrderFailed'],
    says: say('status-terms.status-order-failed-says'),
    todo: say('status-terms.status-order-failed-todo'),
    page: PAGES.orders,
  },
  {
    id: 'status-external-private-key',
    names: ['ExternalPrivateKey'],
    says: say('status-terms.status-external-private-key-says'),
    todo: say('status-terms.status-external-private-key-todo'),
    page: PAGES.orders,
  },
];
