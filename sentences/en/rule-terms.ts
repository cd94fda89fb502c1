/** The rules, explained. */
export const ruleTerms = {
  'certificate-expired-says':
    'App Service holds a certificate that is past its last day, so browsers refuse its host names now.',
  'certificate-expired-todo':
    'Mend the first broken link that the card names, then Sync; where nothing else is found, renew in the vault.',
  'certificate-expiring-says':
    'The certificate has fewer days left than configured, thirty by default, and the vault holds no newer version.',
  'certificate-expiring-todo':
    'Look at the renewal link: start a renewal, or find out why the vault does not renew by itself.',
  'certificate-not-from-key-vault-says':
    'The certificate was uploaded by hand or is a free managed one, so nothing syncs it from a vault.',
  'certificate-not-from-key-vault-todo':
    'Have its owner upload and bind the next one, or import it from a vault; a managed certificate renews itself.',
  'order-not-ready-says': 'The App Service Certificate order behind the certificate waits to be issued, or has failed.',
  'order-not-ready-todo':
    'Open the order in the portal and finish its domain verification, or read its error and rekey it.',
  'plan-cannot-bind-says': 'The plan of the app is of the tier Free or Shared, which binds no private certificate.',
  'plan-cannot-bind-todo': 'Scale the plan to Basic or above, which costs money.',
  'vault-not-found-says':
    'The vault that the certificate refers to does not exist, is not among the deleted ones, and has no namesake elsewhere.',
  'vault-not-found-todo': 'Put the certificate into a vault that exists, import it from there, and move the bindings.',
  'vault-soft-deleted-says': 'The vault was deleted and can still be recovered.',
  'vault-soft-deleted-todo':
    'Recover it, then grant App Service its role again: role assignments do not come back with a vault.',
  'vault-moved-says':
    'A vault of that name has another resource id now, and App Service still looks under the old one, which cannot be edited.',
  'vault-moved-todo':
    'Put a new version into the vault, import it from the new id, move the bindings, then delete the old certificate.',
  'vault-in-other-tenant-says':
    'The vault belongs to another directory than the subscription of the app, so the principal of App Service cannot be let in.',
  'vault-in-other-tenant-todo':
    'Keep the certificate in a vault of the same tenant, or have the tenant of this vault set right after a transfer.',
  'principal-absent-says':
    'The directory of the tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.',
  'principal-absent-todo':
    'Have a directory administrator create it from its application id, then grant it access to the vault.',
  'grant-missing-says':
    'The vault obeys access policies, and none names Microsoft Azure App Service or a group that it is in.',
  'grant-missing-todo':
    'Add a policy with Get on secrets and on certificates for its object id, in the infrastructure code too, then Sync.',
  'grant-lacks-secret-get-says':
    'An access policy names Microsoft Azure App Service, but not with Get on secrets, which is how the certificate is read.',
  'grant-lacks-secret-get-todo': 'Add Get on secrets to that policy, then Sync.',
  'grant-to-wrong-principal-says':
    'The grant names a look-alike, such as the application id, another cloud’s principal or the managed identity of the app.',
  'grant-to-wrong-principal-todo':
    'Grant access to the object id that Microsoft Azure App Service has in this tenant; the dead entry may be removed afterwards.',
  'grant-is-compound-says':
    'The access policy carries an application id besides the object id, so it counts only for calls on behalf of somebody.',
  'grant-is-compound-todo': 'Add a policy for the object id alone, then Sync.',
  'grant-in-unused-model-says':
    'App Service is granted access in the permission model that the vault does not use, so the grant means nothing.',
  'grant-in-unused-model-todo':
    'Grant it in the model that the vault does use; switching the model would drop the grants of everybody else.',
  'role-missing-says':
    'The vault obeys Azure roles, and App Service has none that reads secrets at the vault, above it or on the secret.',
  'role-missing-todo':
    'Assign Key Vault Certificate User at the vault to its object id, wait up to ten minutes, then Sync.',
  'role-insufficient-says':
    'App Service has a role at the vault, but one that reads no secrets, such as Reader or Certificates Officer.',
  'role-insufficient-todo': 'Assign Key Vault Certificate User at the vault as well, then Sync.',
  'access-denied-by-assignment-says':
    'A deny assignment covers the vault and keeps App Service out, whatever role it has.',
  'access-denied-by-assignment-todo':
    'Have the owner of the deny assignment exclude the principal of App Service; no grant of yours can beat it.',
  'firewall-blocks-app-service-says':
    'The vault is closed to the public and trusted Microsoft services may not bypass its firewall, so the sync cannot reach it.',
  'firewall-blocks-app-service-todo':
    'Set bypass to AzureServices, which leaves every other rule of the firewall as it is, then Sync.',
  'perimeter-blocks-app-service-says':
    'An enforced network security perimeter overrides the bypass for trusted services, so the sync is refused.',
  'perimeter-blocks-app-service-todo':
    'Have the owner of the perimeter add an inbound rule that admits App Service, or put the vault back into transition mode.',
  'secret-not-found-says': 'The vault has neither a certificate nor a secret of that name.',
  'secret-not-found-todo':
    'Check the name for a typing error, look among the deleted ones, or put the certificate back under that name.',
  'secret-soft-deleted-says': 'The certificate or secret was deleted from the vault and can still be recovered.',
  'secret-soft-deleted-todo': 'Recover it, then Sync.',
  'secret-disabled-says':
    'The newest version in the vault is disabled, so Key Vault hands out nothing; it does not fall back to an older version.',
  'secret-disabled-todo': 'Enable the newest version, or find out why somebody disabled it and add a good one.',
  'secret-expired-says': 'The newest version in the vault is past its own expiry date.',
  'secret-expired-todo': 'Renew the certificate in the vault, then Sync; syncing an expired version helps nobody.',
  'secret-not-pkcs12-says':
    'The content type of the secret is not application/x-pkcs12: it is a PEM, or a plain secret without that type.',
  'secret-not-pkcs12-todo':
    'Import it into the vault as PKCS#12, or set the content type where the value really is a PFX.',
  'key-not-exportable-says':
    'The policy forbids to export the key, or the key is in an HSM, so the vault hands out a certificate without its key.',
  'key-not-exportable-todo': 'Issue the certificate anew with an exportable RSA key that is not kept in an HSM.',
  'key-not-supported-says':
    'The key is an elliptic-curve key from a vault or an RSA key of fewer than 2048 bits, which App Service may refuse.',
  'key-not-supported-todo': 'Issue the certificate anew with an RSA key of 2048 bits or more.',
  'renewal-failed-says':
    'The last operation of the certificate in the vault failed, and the card shows what the issuer said.',
  'renewal-failed-todo': 'Mend what the issuer names, then start the renewal again in the vault.',
  'renewal-awaits-merge-says':
    'Key Vault made a signing request and waits for the signed certificate, without any limit of time.',
  'renewal-awaits-merge-todo': 'Have the authority sign it and merge the answer in the vault, or cancel the operation.',
  'renewal-not-automatic-says':
    'Nothing will renew the certificate: its policy has no AutoRenew action, or its issuer cannot renew through Key Vault.',
  'renewal-not-automatic-todo':
    'Add an AutoRenew action where the issuer is integrated; otherwise renew by hand in time and note who does it.',
  'new-version-unsafe-says':
    'The newest version is worse than the one in use: it lost host names, is self-issued, changed issuer, expired or too weak.',
  'new-version-unsafe-todo': 'Do not sync: put a good version into the vault first, and see who made this one.',
  'sync-pending-says':
    'The vault has a newer version, less than 24 hours old, and nothing keeps App Service from taking it by itself.',
  'sync-pending-todo': 'Wait for the background sync, or press Sync to have it now.',
  'sync-overdue-says':
    'The vault has had a newer version for more than 24 hours, nothing is in the way, and App Service has not taken it.',
  'sync-overdue-todo': 'Sync; from 48 hours on do not expect the background sync to do it any more.',
  'sync-status-stale-says':
    'App Service still reports the failure of its last sync, although every link before it is sound now.',
  'sync-status-stale-todo': 'Sync, which also renews the status.',
  'binding-on-old-certificate-says':
    'A host name of the app or of a slot is bound to another thumbprint than the certificate it should follow.',
  'binding-on-old-certificate-todo': 'Rebind it to the newest certificate; SNI or IP stays as it is.',
  'hostname-not-covered-says':
    'The certificate names neither the host nor a wildcard for it, so browsers refuse it there.',
  'hostname-not-covered-todo': 'Have a certificate issued with that name, or bind one that has it.',
  'hostname-unbound-says': 'A custom host name has no TLS binding, although a certificate that fits it is there.',
  'hostname-unbound-todo': 'Bind the host name to that certificate.',
  'thumbprint-pinned-says':
    'An app setting such as WEBSITE_LOAD_CERTIFICATES names a thumbprint, which every renewal changes.',
  'thumbprint-pinned-todo':
    'Set it to the new thumbprint after a renewal, or have the code find its certificate by subject.',
  'served-certificate-differs-says':
    'Whoever connects to the host name gets another certificate than the one bound in App Service.',
  'served-certificate-differs-todo':
    'Look for a front door or gateway with a certificate of its own before the app, then for a worker that has not reloaded.',
  'read-only-lock-says':
    'A ReadOnly lock refuses every change at its scope through Azure Resource Manager, role assignments included.',
  'read-only-lock-todo': 'Have an owner or user access administrator lift it for the time of the fix.',
  'policy-denies-says': 'Azure Policy refused the change that the plan makes, or a dry run says that it would.',
  'policy-denies-todo': 'Make the change fit the policy, or ask its owner for an exemption, before approving.',
  'nobody-may-approve-says':
    'Azure would let nobody in this conversation make the change, so nobody here can approve it.',
  'nobody-may-approve-todo': 'Bring in somebody with the role that the plan names.',
} as const;
