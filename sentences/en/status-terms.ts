/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms = {
  'status-operation-not-permitted-says':
    'At its last sync App Service was not permitted to read the vault; this status does not tell a missing grant from a wrong principal or a firewall.',
  'status-operation-not-permitted-todo':
    'Ask why the certificate is yellow: the usual cure is Get on secrets for Microsoft Azure App Service on that vault, then Sync.',
  'status-service-unauthorized-says':
    'At its last sync Microsoft Azure App Service was not authorised on the vault, much as with OperationNotPermittedOnKeyVault.',
  'status-service-unauthorized-todo':
    'Give that principal, by its object id, Get on secrets or the role Key Vault Certificate User, whichever model the vault uses, then Sync.',
  'status-vault-does-not-exist-says':
    'App Service finds no vault under the resource id that it keeps: the vault was deleted or moved.',
  'status-vault-does-not-exist-todo':
    'Recover the vault if it is soft-deleted; if it was moved, import the certificate again from its new resource id.',
  'status-secret-does-not-exist-says': 'The secret in Key Vault that holds the certificate was deleted or moved.',
  'status-secret-does-not-exist-todo':
    'Recover it if it is soft-deleted, otherwise put the certificate back into the vault under the same name, then Sync.',
  'status-unknown-error-says':
    'App Service could not reach the vault with the permissions it has, and does not say why.',
  'status-unknown-error-todo':
    'Look at the vault itself and for an outage of Azure; where both are sound, open a support request.',
  'status-waiting-on-order-says':
    'The certificate comes from an App Service Certificate order that has not been issued yet.',
  'status-waiting-on-order-todo':
    'Open the App Service Certificate in the portal and finish what the order waits for, such as the domain verification.',
  'status-order-failed-says': 'The App Service Certificate order behind this certificate failed.',
  'status-order-failed-todo': 'Open the order in the portal, read its error, and rekey it or order again.',
  'status-external-private-key-says':
    'The private key may be held outside Azure, as with an order made from a signing request of your own; what sets this value is not documented.',
  'status-external-private-key-todo':
    'Find out who holds the key, and judge the certificate by what is in the vault rather than by this status.',
  'status-initialized-says':
    'A healthy value of keyVaultSecretStatus: App Service is in sync, and shows it for uploaded certificates too.',
  'status-initialized-todo': 'Leave it be; if users still see an old certificate, ask why that certificate is yellow.',
  'status-succeeded-says': 'A healthy value of keyVaultSecretStatus: the last sync from Key Vault worked.',
  'status-succeeded-todo':
    'Leave it be, and remember that it speaks of the last sync: a vault that was closed since shows only at the next one.',
  'status-unknown-says':
    'App Service has no information on the last sync; what sets this value of keyVaultSecretStatus is not documented.',
  'status-unknown-todo':
    'Do not take it for a fault: look at the vault, and compare its thumbprint with the one App Service holds.',
  'status-null-says':
    'A keyVaultSecretStatus that is null or empty belongs to an uploaded certificate, which nothing syncs from Key Vault.',
  'status-null-todo': 'Have its owner upload and bind the next one in time, or import it from a vault instead.',
  'key-vault-secret-status-says':
    'What App Service itself says of its last attempt to read the vault: coarse, and stale in either direction.',
  'key-vault-secret-status-todo':
    'Take it as a hint, and look at the vault, the grant and the thumbprints before acting on it.',
} as const;
