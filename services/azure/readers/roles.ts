import type { RoleAssignment as RoleAssignmentModel } from '@azure/arm-authorization';
import type { Permission, Role, RoleAssignment } from '../../domain/access.ts';
import { Recent } from '../../domain/recent.ts';
import { keyOf, nameOf } from '../../domain/resource-id.ts';
import type { Clients } from '../clients.ts';
import { listIn, textIn, textsIn } from '../said.ts';
import { bare, quoted } from '../scope.ts';

/** Reads role assignments and what their roles allow. */
export interface RoleReader {
  /** Roles at or above a scope: all of them, or those of one principal, through groups too. */
  list(subscriptionId: string, scope: string, assignedTo?: string): Promise<readonly RoleAssignmentModel[]>;
  /** Asks what the roles of a subscription allow, unless that is still remembered: with the list, not after it. */
  definitions(subscriptionId: string): Promise<Definitions>;
  /** The same assignments together with what each role allows. */
  explain(subscriptionId: string, assignments: readonly RoleAssignmentModel[]): Promise<readonly RoleAssignment[]>;
}

/** What roles allow, by the last part of their id: Azure writes it with and without a subscription before it. */
type Definitions = ReadonlyMap<string, Role>;

/** What a role allows changes rarely; who has it is asked every time. */
const REMEMBERED_MILLISECONDS = 600_000;

/** Each subscription lists several hundred roles. */
const MOST_REMEMBERED = 50;

export function createRoleReader(clients: Clients, clock: () => number): RoleReader {
  const known = new Recent<string, { readonly at: number; readonly answer: Promise<Definitions> }>(MOST_REMEMBERED);
  const definitions = (subscriptionId: string): Promise<Definitions> => {
    const asked = known.get(subscriptionId);
    if (asked && clock() - asked.at < REMEMBERED_MILLISECONDS) return asked.answer;
    const answer = listDefinitions(clients, subscriptionId);
    known.set(subscriptionId, { at: clock(), answer });
    answer.catch(() => known.delete(subscriptionId));
    return answer;
  };
  return {
    async list(subscriptionId, scope, assignedTo) {
      const filter = assignedTo === undefined ? 'atScope()' : `atScope() and assignedTo('${quoted(assignedTo)}')`;
      return Array.fromAsync(
        clients.authorization(subscriptionId).roleAssignments.listForScope(bare(scope), { filter }),
      );
    },
    definitions,
    async explain(subscriptionId, assignments) {
      if (assignments.length === 0) return [];
      const all = await definitions(subscriptionId);
      return Promise.all(assignments.map((model) => explained(model, all, clients, subscriptionId)));
    },
  };
}

async function listDefinitions(clients: Clients, subscriptionId: string): Promise<Definitions> {
  const found = new Map<string, Role>();
  const { roleDefinitions } = clients.authorization(subscriptionId);
  for await (const { id = '', roleName, permissions } of roleDefinitions.list(`subscriptions/${subscriptionId}`)) {
    found.set(keyOf(nameOf(id)), {
      name: textIn(roleName) || nameOf(id),
      permissions: listIn(permissions).map(permissionOf),
    });
  }
  return found;
}

/** A role that the subscription does not list, since it may be given in one group only, is asked for by itself. */
async function explained(
  model: RoleAssignmentModel,
  all: Definitions,
  clients: Clients,
  subscriptionId: string,
): Promise<RoleAssignment> {
  const roleDefinitionId = textIn(model.roleDefinitionId);
  const listed = all.get(keyOf(nameOf(roleDefinitionId)));
  return roleAssignmentOf(model, listed ?? (await readDefinition(clients, subscriptionId, roleDefinitionId)));
}

async function readDefinition(clients: Clients, subscriptionId: string, id: string): Promise<Role> {
  const { roleName, permissions } = await clients.authorization(subscriptionId).roleDefinitions.getById(bare(id));
  return { name: textIn(roleName) || nameOf(id), permissions: listIn(permissions).map(permissionOf) };
}

function roleAssignmentOf(model: RoleAssignmentModel, { name, permissions }: Role): RoleAssignment {
  return {
    id: textIn(model.id),
    scope: textIn(model.scope),
    principalId: textIn(model.principalId),
    principalType: textIn(model.principalType),
    roleDefinitionId: textIn(model.roleDefinitionId),
    roleName: name,
    permissions,
    condition: textIn(model.condition) || null,
  };
}

/** Azure leaves empty lists out. The condition of a role is older than the SDK's word for it, which hands it on unread. */
export function permissionOf(
  model: Partial<Omit<Permission, 'condition'>> & { condition?: string | null },
): Permission {
  const condition = textIn(model.condition);
  return {
    actions: textsIn(model.actions),
    notActions: textsIn(model.notActions),
    dataActions: textsIn(model.dataActions),
    notDataActions: textsIn(model.notDataActions),
    ...(condition ? { condition } : {}),
  };
}
