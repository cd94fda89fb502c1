import type { RoleAssignment as RoleAssignmentModel } from '@azure/arm-authorization';
import type { Permission, RoleAssignment } from '../../domain/access.ts';
import { keyOf, nameOf } from '../../domain/resource-id.ts';
import type { Clients } from '../clients.ts';
import { bare } from '../scope.ts';

/** Reads role assignments and what their roles allow. A role definition is asked for once and then remembered. */
export interface RoleReader {
  /** Roles at or above a scope: all of them, or those of one principal, through groups too. */
  list(subscriptionId: string, scope: string, assignedTo?: string): Promise<readonly RoleAssignmentModel[]>;
  /** The same assignments together with what each role allows. */
  explain(subscriptionId: string, assignments: readonly RoleAssignmentModel[]): Promise<readonly RoleAssignment[]>;
}

interface RoleDefinition {
  readonly name: string;
  readonly permissions: readonly Permission[];
}

export function createRoleReader(clients: Clients): RoleReader {
  const known = new Map<string, Promise<RoleDefinition>>();
  const define = (subscriptionId: string, id: string): Promise<RoleDefinition> => {
    const key = keyOf(id);
    const asked = known.get(key) ?? readDefinition(clients, subscriptionId, id);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
  return {
    async list(subscriptionId, scope, assignedTo) {
      const filter = assignedTo === undefined ? 'atScope()' : `atScope() and assignedTo('${quoted(assignedTo)}')`;
      return Array.fromAsync(
        clients.authorization(subscriptionId).roleAssignments.listForScope(bare(scope), { filter }),
      );
    },
    explain: (subscriptionId, assignments) =>
      Promise.all(
        assignments.map(async (model) =>
          roleAssignmentOf(model, await define(subscriptionId, model.roleDefinitionId ?? '')),
        ),
      ),
  };
}

/** Inside a filter an apostrophe is written twice. */
function quoted(value: string): string {
  return value.replaceAll("'", "''");
}

async function readDefinition(clients: Clients, subscriptionId: string, id: string): Promise<RoleDefinition> {
  const { roleName, permissions } = await clients.authorization(subscriptionId).roleDefinitions.getById(bare(id));
  return { name: roleName ?? nameOf(id), permissions: (permissions ?? []).map(permissionOf) };
}

function roleAssignmentOf(model: RoleAssignmentModel, { name, permissions }: RoleDefinition): RoleAssignment {
  return {
    id: model.id ?? '',
    scope: model.scope ?? '',
    principalId: model.principalId ?? '',
    principalType: model.principalType ?? '',
    roleDefinitionId: model.roleDefinitionId ?? '',
    roleName: name,
    permissions,
    condition: model.condition ?? null,
  };
}

/** Azure leaves empty lists out. The condition of a role is older than the SDK's word for it, which hands it on unread. */
export function permissionOf(
  model: Partial<Omit<Permission, 'condition'>> & { condition?: string | null },
): Permission {
  const { actions = [], notActions = [], dataActions = [], notDataActions = [], condition } = model;
  return { actions, notActions, dataActions, notDataActions, ...(condition ? { condition } : {}) };
}
