/** What the rules find about the certificate in App Service. */
export const ruleCertificate = {
  expired: 'The certificate that App Service holds expired on {day}.',
  /** Names what was not seen. */
  'no-expiry-told': 'the expiry date of {name}: Azure tells none',
  expiring:
    'The certificate expires in {days, plural, =0 {less than a day} one {# day} other {# days}}, on {day}, and the vault holds no newer version.',
  'expiring-perhaps':
    'The certificate expires in {days, plural, =0 {less than a day} one {# day} other {# days}}, on {day}, and nothing shows that the vault holds a newer version.',
  'vault-holds-nothing': 'The vault holds nothing named {name}',
  'secret-no-expiry': 'The secret {name} has no expiry date',
  'secret-valid-until': 'The secret {name} is valid until {day}',
  managed: 'App Service manages this certificate and renews it by itself: it follows no vault.',
  'managed-late':
    'App Service was to renew this managed certificate {days} days before its end on {day} and has not: most likely the validation of {host} fails.',
  uploaded: 'The certificate was uploaded and follows no vault: a person has to upload the next one.',
  'uploaded-until':
    'The certificate was uploaded and follows no vault: a person has to upload the next one before {day}.',
  'uploaded-ends':
    'The certificate was uploaded and follows no vault, and it {ended, select, yes {expired} other {expires}} on {day}: a person has to upload the next one.',
  'uploaded-succeeded':
    'The certificate was uploaded and follows no vault, and it {ended, select, yes {expired} other {expires}} on {day}. {name} is there to take over: it covers the same names and is valid until {until}. Ask about that one to have the host names bound to it.',
  'canonical-name': 'canonicalName is {host} on {name}',
  'neither-set': 'keyVaultId and canonicalName are not set on {name}',
  'no-expiry': '{name} has no expiry date',
  'order-waits':
    'App Service waits for a certificate order that is not finished: it is not yet issued, or its domain not yet verified.',
  'order-failed': 'The certificate order failed, so there is no new certificate that App Service could take.',
  status: 'keyVaultSecretStatus is {status} on {name}',
  'plan-too-small':
    'The App Service plan {plan} is in the {tier} tier, where no certificate can be bound: that takes Basic or above.',
  'sku-tier': 'sku.tier is {tier} on {plan}',
  /** Both name what was not seen. */
  'no-such-plan': 'the App Service plan {plan}: the bot finds none of that name',
  'tier-of-plan': 'the tier of the App Service plan {plan}',
} as const;
