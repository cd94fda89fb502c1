import type { Directory } from '../world/world.ts';

/** Something in the directory, as Graph shows it. */
export interface DirectoryObject {
  readonly '@odata.type': string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Everything in the directory of one kind, or of all. */
export function directoryObjects(
  directory: Directory,
  kind: 'all' | 'users' | 'groups' | 'servicePrincipals' = 'all',
): DirectoryObject[] {
  const users = directory.users.map((user) => ({ '@odata.type': '#microsoft.graph.user', ...user }));
  const groups = directory.groups.map(({ members: _, ...group }) => ({
    '@odata.type': '#microsoft.graph.group',
    ...group,
  }));
  const servicePrincipals = directory.servicePrincipals.map((principal) => ({
    '@odata.type': '#microsoft.graph.servicePrincipal',
    servicePrincipalType: 'Application',
    accountEnabled: true,
    appDisplayName: principal.displayName,
    ...principal,
  }));
  const byKind = { users, groups, servicePrincipals };
  return kind === 'all' ? [...users, ...groups, ...servicePrincipals] : byKind[kind];
}

/** An object with only the properties asked for. */
export function selected(object: DirectoryObject, select: string | undefined, keepType: boolean): object {
  const wanted = select?.split(',').map((name) => name.trim().toLowerCase());
  const entries = Object.entries(object).filter(([key]) => {
    if (key === '@odata.type') return keepType;
    return !wanted || wanted.includes(key.toLowerCase());
  });
  return Object.fromEntries(entries);
}
