/** What the bot was doing when Azure refused, and answers that are none. */
export const answers = {
  refused: '{operation}: {status} {code} {words}',
  'refused-request': '{operation}: {status} {code} {words} (request {request})',
  /** What stands as {operation}. */
  importing: 'Importing {name}',
  deleting: 'Deleting {name}',
  recovering: 'Recovering {name}',
  'recovering-vault': 'Recovering the vault {name}',
  renewing: 'Renewing {name}',
  'opening-firewall': 'Letting trusted services through the firewall of {vault}',
  'closing-firewall': 'Closing the firewall of {vault} to trusted services',
  'adding-policy': 'Adding an access policy to {vault}',
  'removing-policy': 'Removing an access policy from {vault}',
  'giving-role': 'Giving {role} on {scope}',
  'taking-role': 'Taking {role} on {scope}',
  binding: 'Binding {host}',
  'binding-as-before': 'Binding {host} as before',
  enabling: 'Enabling {name}',
  disabling: 'Disabling {name}',
  syncing: 'Syncing {name}',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': 'no answer in time',
  misshapen: 'an answer of no known shape: {fault}',
  'no-json': 'an answer that is no JSON: {fault}',
  'no-object': 'an answer that is no JSON object',
  'no-properties': 'a resource without properties',
  'no-items': 'a list without items',
} as const;
