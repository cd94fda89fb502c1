/** What stands in the way of a plan, of its undo or of its approval. */
export const guards = {
  'unsafe-import': 'The plan would import the newest version in the vault, which is unsafe.',
  'unsafe-way':
    'The newest version in the vault is unsafe, and App Service would take it by itself within a day once the way is open.',
  'lock-of-subscription': 'The {level} lock "{name}" on subscription {place} refuses every write to {resources}.',
  'lock-of-group': 'The {level} lock "{name}" on resource group {place} refuses every write to {resources}.',
  'lock-of-resource': 'The {level} lock "{name}" on {place} refuses every write to {resources}.',
  'undo-lock-of-subscription':
    'The {level} lock "{name}" on subscription {place} would keep the undo from deleting at {resources}.',
  'undo-lock-of-group':
    'The {level} lock "{name}" on resource group {place} would keep the undo from deleting at {resources}.',
  'undo-lock-of-resource': 'The {level} lock "{name}" on {place} would keep the undo from deleting at {resources}.',
  'policy-firewall':
    "Azure Policy would refuse the change of the vault's firewall: assignment {assignment} (definition {definition}) at {scope}.",
  'policy-role':
    'Azure Policy would refuse the role assignment: assignment {assignment} (definition {definition}) at {scope}.',
  nobody: 'Nobody in this conversation could do this in Azure, as roles stand. It takes {rights}.',
  'right-by-role': '{role} on {place}',
  'right-by-either-role': '{role} or {other} on {place}',
  'right-by-policy': 'an access policy for {permission} or {role} on {place}',
} as const;
