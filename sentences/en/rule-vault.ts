/** What the rules find about the vault. */
export const ruleVault = {
  'in-other-tenant':
    '{vault} belongs to tenant {theirs} and the certificate to tenant {ours}: App Service reads no vault of another tenant.',
  'tenant-of-vault': 'tenantId is {tenant} on {vault}',
  'tenant-of-subscription': 'tenantId is {tenant} on the subscription of the certificate',
  moved:
    'The key vault {vault} is not where the certificate points: it is now in the resource group {group} of subscription {subscription}.',
  'azure-knows-none': 'Azure knows no {id}',
  'there-is': 'There is {id}',
  'not-found':
    'There is no key vault {name}: neither where the certificate points, nor deleted, nor elsewhere by that name.',
  'none-deleted': 'No deleted vault {name} can be recovered',
  'none-elsewhere': 'No other vault that the bot can read is called {name}',
  'soft-deleted':
    '{known, select, both {The key vault {name} was deleted on {day} and can be recovered until {until}; its role assignments do not come back with it.} deletion {The key vault {name} was deleted on {day} and can be recovered; its role assignments do not come back with it.} purge {The key vault {name} was deleted and can be recovered until {until}; its role assignments do not come back with it.} other {The key vault {name} was deleted and can be recovered; its role assignments do not come back with it.}}',
  deletion:
    '{known, select, both {{id} was deleted {time}, its scheduledPurgeDate is {until}} deletion {{id} was deleted {time}, its scheduledPurgeDate is not said} purge {{id} was deleted at a time not said, its scheduledPurgeDate is {until}} other {{id} was deleted at a time not said, its scheduledPurgeDate is not said}}',
} as const;
