/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings = {
  'in-the-way': 'In the way: {guard}',
  'action-alone':
    'There is nothing to write into a template: the fix is an action and no state. The az line in the comment does it.',
  'action-too':
    '{language} declares states, not actions: what it cannot declare stands in a comment, with the az line that does it.',
  files: 'A deployment reaches one resource group: these are {count} files, to be deployed in this order.',
  subscriptions: 'The fix reaches into {count} subscriptions: give the provider an alias for each.',
  'right-takes-time':
    'A new right may need 10 minutes to work: where Azure says that the service does not have access, repeat the last step.',
  'policy-in-template':
    'Where a template deploys {vault} with accessPolicies of its own, put this entry into that list instead: every deployment of the vault replaces the whole list.',
  'policy-mixed':
    'Do not mix azurerm_key_vault_access_policy with access_policy blocks in azurerm_key_vault: each undoes the other. Where {vault} has such blocks, make this one of them.',
  'policy-model':
    'azurerm_key_vault of {vault} has to say rbac_authorization_enabled = false: current providers require it, and older ones call it enable_rbac_authorization.',
  'policy-whole':
    'The resource is the whole entry of App Service: add what else it may do in the vault now, or Terraform takes it away.',
  'policy-in-code':
    'Where {vault} is deployed from code, add the entry there too: the next deployment replaces all of its access policies.',
  'role-lost':
    'The role does not outlive the vault: where {vault} is moved, or deleted and recovered, it has to be given again.',
  'role-name':
    'The name of the assignment stands for this principal, role and vault; with any other of them, take another name.',
  'role-model':
    'azurerm_key_vault of {vault} has to say rbac_authorization_enabled = true: current providers require it, and older ones call it enable_rbac_authorization.',
  'bypass-for-all':
    'The bypass lets every trusted Microsoft service through the firewall of {vault}, not App Service alone; each still needs a right to read.',
  'bypass-in-code':
    'Where {vault} is deployed from code, change its network rules there too, or the next deployment closes the firewall again.',
  'bypass-whole':
    'Never deploy {vault} with these properties alone: a deployment writes the whole vault. Access policies that it leaves out are gone, and without enableRbacAuthorization a vault obeys roles since version 2026-02-01.',
  'recovery-without-roles':
    'Role assignments and event subscriptions of {vault} do not come back with it: give App Service its role again.',
  'no-sync':
    'Terraform does not sync a renewed certificate: azurerm_app_service_certificate takes no notice of new versions in the vault.',
  'sync-unanswered':
    'A gateway that did not answer in time is no failure of the sync: look at the certificate before repeating it.',
  'renewal-takes-time':
    'A renewal takes as long as its issuer does: sync once the new version is in the vault, or wait a day for App Service to take it.',
  'import-twin':
    'App Service refuses a second certificate with the same thumbprint in one region and resource group: the vault needs a new version first, or the old certificate has to go.',
  'import-syncs':
    'Every deployment of this certificate is a sync too: it takes whatever version the vault holds by then.',
  'binding-by-address':
    'Where a host name is bound by IP address now, set its {property} to IpBasedEnabled: it would give the address up otherwise.',
  'binding-undone':
    'azurerm_app_service_custom_hostname_binding of the same host name needs ignore_changes = [ssl_state, thumbprint], or the two undo each other.',
  'binding-of-today':
    'The thumbprint is that of today: deployed again after a renewal, this binds the old certificate.',
} as const;
