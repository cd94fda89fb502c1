/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights = {
  'none-asked': 'No right was asked about.',
  'denials-unread': 'The deny assignments for {action} at {scope} could not be read.',
  'roles-unread': 'The roles for {action} at {scope} could not be read.',
  denied: 'The deny assignment {name} covers {action} at {scope}.',
  governs: '{governing} at {scope} governs the vault, and so counts for {action}.',
  'on-condition': '{role} gives {action} at {scope} only under a condition that could not be judged: Azure may refuse.',
  'condition-unmet':
    '{role} gives {action} at {scope}, but its condition leaves out this change: {enough} would do{unread, select, yes {, and the access policies of the vault could not be read} other {}}.',
  'no-role': 'No role gives {action} at {scope}: {enough} would do.',
  'no-policy-nor-role':
    'Neither an access policy nor a role gives {action} at {scope}: an access policy with {permission} on {objects} would do, or {enough}{unread, select, yes {, and the access policies of the vault could not be read} other {}}.',
  'ready-on-condition':
    'Eligible for {ready} at {where}, not activated: activate it in Privileged Identity Management and press again; until then {role} gives {action} at {scope} only under a condition that could not be judged: Azure may refuse.',
  'ready-condition-unmet':
    'Eligible for {ready} at {where}, not activated: activate it in Privileged Identity Management and press again; until then {role} gives {action} at {scope}, but its condition leaves out this change: {enough} would do{unread, select, yes {, and the access policies of the vault could not be read} other {}}.',
  'ready-no-role':
    'Eligible for {ready} at {where}, not activated: activate it in Privileged Identity Management and press again; until then no role gives {action} at {scope}: {enough} would do.',
  'ready-no-policy-nor-role':
    'Eligible for {ready} at {where}, not activated: activate it in Privileged Identity Management and press again; until then neither an access policy nor a role gives {action} at {scope}: an access policy with {permission} on {objects} would do, or {enough}{unread, select, yes {, and the access policies of the vault could not be read} other {}}.',
} as const;
