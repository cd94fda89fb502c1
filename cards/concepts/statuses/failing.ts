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
    says: 'At its last sync App Service was not permitted to read the vault; this status does not tell a missing grant from a wrong principal or a firewall.',
    todo: 'Ask why the certificate is yellow: the usual cure is Get on secrets for Microsoft Azure App Service on that vault, then Sync.',
    page: PAGES.importing,
  },
  {
    id: 'status-service-unauthorized',
    names: ['AzureServiceUnauthorizedToAccessKeyVault'],
    says: 'At its last sync Microsoft Azure App Service was not authorised on the vault, much as with OperationNotPermittedOnKeyVault.',
    todo: 'Give that principal, by its object id, Get on secrets or the role Key Vault Certificate User, whichever model the vault uses, then Sync.',
    page: PAGES.importing,
  },
  {
    id: 'status-vault-does-not-exist',
    names: ['KeyVaultDoesNotExist'],
    says: 'App Service finds no vault under the resource id that it keeps: the vault was deleted or moved.',
    todo: 'Recover the vault if it is soft-deleted; if it was moved, import the certificate again from its new resource id.',
    page: PAGES.movingVaults,
  },
  {
    id: 'status-secret-does-not-exist',
    names: ['KeyVaultSecretDoesNotExist'],
    says: 'The secret in Key Vault that holds the certificate was deleted or moved.',
    todo: 'Recover it if it is soft-deleted, otherwise put the certificate back into the vault under the same name, then Sync.',
    page: PAGES.recovery,
  },
  {
    id: 'status-unknown-error',
    names: ['UnknownError'],
    says: 'App Service could not reach the vault with the permissions it has, and does not say why.',
    todo: 'Look at the vault itself and for an outage of Azure; where both are sound, open a support request.',
    page: PAGES.importing,
  },
  {
    id: 'status-waiting-on-order',
    names: ['WaitingOnCertificateOrder'],
    says: 'The certificate comes from an App Service Certificate order that has not been issued yet.',
    todo: 'Open the App Service Certificate in the portal and finish what the order waits for, such as the domain verification.',
    page: PAGES.orders,
  },
  {
    id: 'status-order-failed',
    names: ['CertificateOrderFailed'],
    says: 'The App Service Certificate order behind this certificate failed.',
    todo: 'Open the order in the portal, read its error, and rekey it or order again.',
    page: PAGES.orders,
  },
  {
    id: 'status-external-private-key',
    names: ['ExternalPrivateKey'],
    says: 'The private key may be held outside Azure, as with an order made from a signing request of your own; what sets this value is not documented.',
    todo: 'Find out who holds the key, and judge the certificate by what is in the vault rather than by this status.',
    page: PAGES.orders,
  },
];
