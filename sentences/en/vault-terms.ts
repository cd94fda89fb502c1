/** A vault, and the ways into it, explained. */
export const vaultTerms = {
  'app-service-principal-says':
    'The service principal of the platform, also called Microsoft.Azure.WebSites, that reads the vault when a certificate is imported or synced.',
  'app-service-principal-todo':
    'Grant access to the object id it has in your tenant: the application id is the same in all tenants of a cloud and does not count.',
  'object-id-says':
    'The id of a principal in one tenant: the same application has another object id in every tenant, and vaults and roles take only this.',
  'object-id-todo': 'Look it up with {command} and the application id, and use it in policies and role assignments.',
  'application-id-says':
    'The id of an application, the same in every tenant of a cloud; for App Service it begins with abfa0a7c in the public one.',
  'application-id-todo':
    'Use it only to look up the object id: a grant to an application id may be accepted and does nothing.',
  'service-principal-says':
    'What an application is in one tenant, with an object id of its own; roles and access policies are given to it.',
  'service-principal-todo':
    'For certificate sync look for the one named Microsoft Azure App Service or Microsoft.Azure.WebSites.',
  'certificate-registration-principal-says':
    'A second principal of the platform, which stores purchased App Service Certificates as secrets in the vault.',
  'certificate-registration-principal-todo':
    'For these orders give it Get, Set and Delete on secrets, besides what Microsoft Azure App Service needs.',
  'managed-identity-says':
    'The identity that the code of an app runs as; it is never used to import or sync a certificate.',
  'managed-identity-todo':
    'Leave it for what the code reads at run time, and grant the certificate to Microsoft Azure App Service instead.',
  'key-vault-reference-says':
    'An app setting whose value the app takes from a vault at run time, with its managed identity; it has nothing to do with certificate sync.',
  'key-vault-reference-todo':
    'Mend it on the side of the app: its identity needs access, and the network of the app must reach the vault.',
  'linked-scope-says':
    'A second resource on which Azure checks the caller because the request names it, such as the vault of a certificate.',
  'linked-scope-todo':
    'Make sure that whoever syncs may write the vault too, not only the web resources; which action counts is not documented.',
  'access-policy-says':
    'A list on the vault of who may do what with its secrets, certificates and keys; on a vault in RBAC mode it is ignored.',
  'access-policy-todo':
    'See which model the vault uses before writing one, and give App Service Get on secrets and certificates, no more.',
  'rbac-permission-model-says':
    'On a vault with enableRbacAuthorization only Azure roles count and access policies are ignored; without it, the reverse.',
  'rbac-permission-model-todo':
    'Either works for certificates: grant in the model the vault has, and do not switch it, since that drops all other grants.',
  'default-permission-model-says':
    'A vault made with API version 2026-02-01 or later obeys Azure roles unless told otherwise; an older one that says nothing obeys access policies.',
  'default-permission-model-todo':
    'Look at the vault rather than guess, and name the model in the infrastructure code.',
  'secret-get-says':
    'Get on secrets is what App Service needs, since the certificate with its key is read as a secret; Get on certificates is documented too.',
  'secret-get-todo': 'Grant both; where only Get on certificates is missing, take it for a note and not for the cause.',
  'data-plane-says':
    'Reading secrets and certificates is the data plane of a vault; its settings, policies and roles are the control plane.',
  'data-plane-todo':
    'Mind the difference: the firewall closes only the data plane, and locks close only the control plane.',
  'propagation-says':
    'A grant takes time to work everywhere: a role up to ten minutes, at a management group hours; an access policy may need a retry.',
  'propagation-todo': 'Try the sync again for about a quarter of an hour before you look for another cause.',
  'redeployment-says':
    'A template or Terraform that deploys the vault replaces its access policies by its own, so a grant made by hand is lost.',
  'redeployment-todo': 'Put the grant of App Service into the code as well; the next deployment then keeps it.',
  'trusted-services-says':
    'Bypass AzureServices lets Microsoft’s own services pass the firewall of the vault; App Service counts for certificate sync, not for reads by the app.',
  'trusted-services-todo': 'Set it for certificates; for what the code of an app reads, allow its outbound addresses.',
  'vault-firewall-says':
    'The rules on which addresses and networks reach the secrets of a vault; its settings stay reachable.',
  'vault-firewall-todo': 'Leave it on: certificate sync needs only that trusted Microsoft services may bypass it.',
  'public-network-access-says':
    'With public network access disabled a vault still lets trusted Microsoft services in, so this alone breaks no sync.',
  'public-network-access-todo':
    'Look at bypass instead: only with bypass None, or under an enforced perimeter, is the sync refused.',
  'network-security-perimeter-says':
    'A border around resources; once enforced it overrides the firewall of a vault and refuses trusted services too.',
  'network-security-perimeter-todo':
    'Have its owner add an inbound rule that admits App Service, or keep the vault in transition mode.',
  'private-endpoint-says':
    'A private way from your network to the vault; App Service does not sync certificates through it.',
  'private-endpoint-todo':
    'Keep it for the code of the app, and let trusted Microsoft services bypass the firewall for certificates.',
  'soft-delete-says':
    'What is deleted from Key Vault, or a vault itself, is kept for 7 to 90 days, cannot be read, and keeps its name taken.',
  'soft-delete-todo': 'Recover it within that time, then Sync; a recovered vault needs its role assignments again.',
  'purge-protection-says':
    'Purging removes something soft-deleted for good; purge protection forbids that until its time is over.',
  'purge-protection-todo': 'Recover rather than purge, and use another name where one is still taken.',
  'new-version-says':
    'A renewal adds a version to the same certificate in the vault, and App Service, which refers to no version, takes the newest.',
  'new-version-todo': 'Do not import again: it follows within 24 hours, or at once with Sync.',
  'vault-move-says':
    'Moving a vault to another resource group or subscription gives it a new resource id, which App Service does not learn.',
  'vault-move-todo': 'Import the certificate from the new id with a new version, and make the role assignments again.',
  'event-grid-says': 'Key Vault announces new versions, approaching expiry and changed access policies as events.',
  'event-grid-todo':
    'Subscribe to them to learn of a broken chain before users do; a recovered vault needs a new subscription.',
} as const;
