/** What the rules find about what App Service has taken. */
export const ruleSync = {
  pending:
    'A newer version came into the vault {hours, plural, =0 {less than an hour} =1 {an hour} other {# hours}} ago; App Service takes it by itself within {within} hours.',
  late: 'App Service has not taken the newer version that has been in the vault for over a day.',
  overdue: 'App Service has not taken the newer version that has been in the vault for {days} days: it is overdue.',
  stale: 'App Service reports {status} from its last sync, and every link before it is sound now.',
  status: 'keyVaultSecretStatus is {status}',
  created: 'Version {version} was created on {day} at {hour}',
  'created-thumbprint': 'Version {version} ({thumbprint}) was created on {day} at {hour}',
  'created-until': 'Version {version} was created on {day} at {hour} and is valid until {until}',
  /** Both name what was not seen. */
  'of-that-name': 'a certificate or secret of that name in the vault',
  untold: 'whether App Service holds what the secret holds, which cannot be told without reading its value',
} as const;
