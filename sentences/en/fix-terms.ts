/** The cures of the bot and their changes, explained. */
export const fixTerms = {
  'grant-access-policy-says':
    'The cure that lets Microsoft Azure App Service get secrets and certificates in a vault with access policies, then syncs.',
  'grant-access-policy-todo':
    'Approve it, then put the same grant into the infrastructure code, or the next deployment of the vault removes it.',
  'grant-role-says':
    'The cure that gives Microsoft Azure App Service the role Key Vault Certificate User at the vault, and changes nothing else there.',
  'grant-role-todo':
    'It adds a right and interrupts nothing, so approve it at any hour; it may take ten minutes to work.',
  'allow-trusted-services-says':
    'The cure that lets every trusted Microsoft service pass the firewall of the vault; each still needs its own permission.',
  'allow-trusted-services-todo':
    'Approve it if your security rules allow the bypass; the other rules of the firewall stay as they are.',
  'recover-vault-says':
    'The change that brings a soft-deleted vault back with what is in it; role assignments and event subscriptions stay lost.',
  'recover-vault-todo': 'Approve it, then grant App Service its role again and set up the event subscriptions anew.',
  'recover-secret-says':
    'The change that brings a soft-deleted certificate or secret back into the vault with its versions.',
  'recover-secret-todo': 'Approve it after asking whoever deleted it, then see that the newest version is enabled.',
  'enable-secret-says': 'The cure that enables the newest version of the secret, so that App Service can take it.',
  'enable-secret-todo':
    'Ask why it was disabled before approving: a version may have been shut off because its key was lost to somebody.',
  'reimport-says':
    'The cure for a moved vault: a new version is imported from the new resource id, the bindings move, the old certificate goes.',
  'reimport-todo': 'Use it for a moved vault only; a new version in the same vault needs just a sync.',
  'add-access-policy-says':
    'The change that merges Get on secrets and certificates for one object id into the access policies of a vault.',
  'add-access-policy-todo':
    'Read the object id and the permissions on the card; undo takes away exactly what was added.',
  'assign-role-says':
    'The change that assigns one role to one object id at the vault, under a name made from these, so that it cannot come twice.',
  'assign-role-todo':
    'Check the role and the scope on the card; undo deletes the assignment, unless a CanNotDelete lock is there.',
  'set-network-bypass-says':
    'The change that sets bypass to AzureServices and sends every other network rule of the vault back as it is.',
  'set-network-bypass-todo':
    'Check that trusted Microsoft services may pass in your organisation; undo sets the former bypass again.',
  'enable-secret-version-says': 'The change that enables one version of a secret in the vault.',
  'enable-secret-version-todo': 'Check that the version is one you want served; undo disables it again.',
  'sync-certificate-says':
    'The change that puts the same certificate resource again, tags kept, whereupon App Service reads the vault.',
  'sync-certificate-todo':
    'Let it run after the grant; it cannot be undone, since App Service takes only the newest version.',
  'bind-hostname-says':
    'The change that reads the binding of a host name, sets another thumbprint in it and writes it back.',
  'bind-hostname-todo': 'Check the host name and both thumbprints on the card; undo binds the old one again.',
  'import-certificate-says':
    'The change that makes a new certificate resource from a vault, in the resource group and location of the plan.',
  'import-certificate-todo': 'Check its name: what a certificate refers to can never be changed afterwards.',
  'start-renewal-says': 'The change that has Key Vault make a new version of a certificate by its policy.',
  'start-renewal-todo': 'Check issuer and host names of the policy first: what it says is what will be issued.',
  'sync-says':
    'Sync has App Service read the newest version from the vault now and moves what is bound to the old thumbprint; no downtime is documented for it.',
  'sync-todo':
    'Say "{word}" and a name here, or in the portal choose Certificates, Bring your own certificates, then Sync.',
  'rebind-says':
    'Rebinding points a host name at another thumbprint; SNI or IP stays as it was, and only deleting an IP binding can change the address.',
  'rebind-todo': 'Approve it where a host name stayed on an old certificate; undo binds the old thumbprint again.',
  'renew-says':
    'The cure that starts a renewal in the vault, where the issuer is integrated or the certificate is self-signed.',
  'renew-todo': 'Approve it, then sync once the vault has the new version.',
} as const;
