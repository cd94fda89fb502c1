import type { Estate } from '../world/estate.ts';
import type { Permission, RoleDefinition } from '../world/resource.ts';
import builtIn from './built-in-roles.json' with { type: 'json' };

interface BuiltInRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly condition?: string;
}

const roles: readonly BuiltInRole[] = builtIn;
const builtInDefinitions = new Map(roles.map((role) => [role.id, definitionOf(role)]));

function definitionOf(role: BuiltInRole): RoleDefinition {
  const permission = {
    actions: [...(role.actions ?? [])],
    notActions: [...(role.notActions ?? [])],
    dataActions: [...(role.dataActions ?? [])],
    notDataActions: [],
    ...(role.condition && { condition: role.condition, conditionVersion: '2.0' }),
  };
  return {
    id: `/providers/Microsoft.Authorization/roleDefinitions/${role.id}`,
    name: role.id,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName: role.name,
      type: 'BuiltInRole',
      description: role.description,
      assignableScopes: ['/'],
      permissions: [permission],
    },
  };
}

/** The role a definition id names, wherever it is written: built in, or the tenant's own. */
export function roleDefinition(estate: Estate, definitionId: string): RoleDefinition | undefined {
  const name = definitionId.toLowerCase().split('/').at(-1) ?? '';
  const own = estate.ofType('microsoft.authorization/roledefinitions').find((role) => role.name.toLowerCase() === name);
  return own ?? builtInDefinitions.get(name);
}

/** Every role that can be assigned in the tenant. */
export function roleDefinitions(estate: Estate): RoleDefinition[] {
  const own = estate.ofType('microsoft.authorization/roledefinitions');
  const replaced = new Set(own.map(({ name }) => name.toLowerCase()));
  return [...own, ...[...builtInDefinitions.values()].filter(({ name }) => !replaced.has(name))];
}

/** What a role permits; a role nobody knows permits nothing. */
export function permissionsOf(estate: Estate, definitionId: string): readonly Permission[] {
  return roleDefinition(estate, definitionId)?.properties.permissions ?? [];
}
