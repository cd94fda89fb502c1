/** What a plan leaves behind on purpose. */
export const leftovers = {
  'lost-roles':
    '{vault} comes back without the roles that were given at it: where it obeys roles, give them again. This lists what it has.',
  'old-certificate':
    '{certificate} stays, bound to nothing and following a vault that is no longer there. Delete it once the new one serves.',
  'dead-grant': '{vault} still lets in {holder} ({id}): App Service never uses that grant.',
  'managed-grant':
    '{vault} still lets in the managed identity of {app} ({id}): remove that grant only if the app itself reads nothing there.',
} as const;
