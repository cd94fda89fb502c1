/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change = {
  'add-access-policy': 'Let <b>{principal}</b> read <b>{vault}</b> (access policy: without → with {rights})',
  'assign-role': 'Give <b>{principal}</b> the role {role} on <b>{scope}</b> (not assigned → assigned)',
  'set-network-bypass':
    'Let trusted Microsoft services through the firewall of <b>{vault}</b> (bypass: {before} → {after}); its other rules stay',
  'recover-vault':
    'Recover the vault <b>{vault}</b> with all that was in it (deleted → there again); role assignments on it do not come back',
  'recover-certificate':
    'Recover the certificate <b>{secret}</b> in <b>{vault}</b> with all its versions (deleted → there again)',
  'recover-secret':
    'Recover the secret <b>{secret}</b> in <b>{vault}</b> with all its versions (deleted → there again)',
  'enable-secret-version': 'Enable version {version} of <b>{secret}</b> in <b>{vault}</b> (disabled → enabled)',
  'start-renewal':
    'Ask {issuer} for a new version of <b>{secret}</b> in <b>{vault}</b> (the newest version → one newly issued by the same policy)',
  'sync-certificate': 'Sync <b>{certificate}</b> (the version App Service holds → the newest in the vault)',
  'import-certificate':
    'Import <b>{secret}</b> from <b>{vault}</b> into App Service as <b>{certificate}</b> (not there → imported, beside the certificate there is)',
  'bind-hostname': 'Bind <b>{host}</b> on {site} ({before} → {after})',
  'bind-unbound-hostname': 'Bind <b>{host}</b> on {site} (no certificate → {after})',
  'subject-add-access-policy': 'Access policy of {vault}',
  'subject-assign-role': 'Role on {scope}',
  'subject-set-network-bypass': 'Firewall of {vault}',
  'subject-recover-vault': 'Recovery of {vault}',
  'subject-recover-secret': 'Recovery of {secret} in {vault}',
  'subject-enable-secret-version': 'Version {version} of {secret} in {vault}',
  'subject-start-renewal': 'Renewal of {secret} in {vault}',
  'subject-sync-certificate': 'Sync of {certificate}',
  'subject-import-certificate': 'Import of {certificate}',
  'subject-bind-hostname': 'Binding of {host}',
  'rights-on-both': '{rights} on secrets and certificates',
  'rights-on-each': '{secrets} on secrets and {certificates} on certificates',
  'rights-on-secrets': '{rights} on secrets',
  'rights-on-certificates': '{rights} on certificates',
  slot: '{app} (slot {slot})',
} as const;
