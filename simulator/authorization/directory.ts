import type { Directory, ServicePrincipal, World } from '../world/world.ts';

/** The platform principals by which App Service reads vaults, where they are published. */
const appServiceAppIds = {
  public: 'abfa0a7c-a6b6-4736-8310-5855508787cd',
  usgov: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  dod: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  china: undefined,
} as const;

/** Object ids of a principal and of every group it is in, however deep. */
export function withGroups(directory: Directory, principalId: string): ReadonlySet<string> {
  const found = new Set([principalId.toLowerCase()]);
  const rest = new Set(directory.groups);
  for (let grown = true; grown; ) {
    grown = false;
    for (const group of rest) {
      if (!group.members.some((member) => found.has(member.toLowerCase()))) continue;
      rest.delete(group);
      found.add(group.id.toLowerCase());
      grown = true;
    }
  }
  return found;
}

/** Object ids of all that is in a group, however deep. */
export function membersOf(directory: Directory, groupId: string, seen = new Set<string>()): ReadonlySet<string> {
  const group = directory.groups.find(({ id }) => id.toLowerCase() === groupId.toLowerCase());
  for (const member of group?.members ?? []) {
    if (seen.has(member.toLowerCase())) continue;
    seen.add(member.toLowerCase());
    membersOf(directory, member, seen);
  }
  return seen;
}

/** App Service's own principal in this tenant, if it is there at all. */
export function appServicePrincipal(world: World): ServicePrincipal | undefined {
  const appId = appServiceAppIds[world.cloud];
  const { servicePrincipals } = world.directory;
  if (appId) return servicePrincipals.find((principal) => principal.appId.toLowerCase() === appId);
  return servicePrincipals.find(({ servicePrincipalNames: names }) => names.includes('Microsoft.Azure.WebSites'));
}

/** Whether the directory knows an object id. */
export function knows({ users, groups, servicePrincipals }: Directory, objectId: string): boolean {
  return [...users, ...groups, ...servicePrincipals].some(({ id }) => id.toLowerCase() === objectId.toLowerCase());
}

/** How Azure names a principal in its refusals: user name, or application id. */
export function nameOf({ users, servicePrincipals }: Directory, objectId: string): string {
  const same = ({ id }: { id: string }) => id.toLowerCase() === objectId.toLowerCase();
  return users.find(same)?.userPrincipalName ?? servicePrincipals.find(same)?.appId ?? objectId;
}
