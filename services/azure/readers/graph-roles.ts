import { z } from 'zod';
import { say } from '../../../sentences/index.ts';
import type { RoleAssignment } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { keyOf, nameOf } from '../../domain/resource-id.ts';
import { observedAlways } from '../answer.ts';
import { askResourceGraph } from '../asked.ts';
import { graphPages } from '../graph-pages.ts';
import { type Look, sourceOf } from '../look.ts';
import { permissionOf } from './roles.ts';

/**
 * Roles at vaults, and at the groups and subscriptions above them; those of other resources say nothing about a vault. What
 * is given at a management group is left out: nothing here tells which of them are above a vault.
 */
const QUERY = `authorizationresources
| where type =~ 'microsoft.authorization/roledefinitions' or (type =~ 'microsoft.authorization/roleassignments' and (properties.scope !contains '/providers/' or properties.scope contains '/providers/microsoft.keyvault/vaults/'))
| project id, name, type, properties
| order by id asc`;

const text = z.string().nullish();
const list = z
  .array(z.string())
  .nullish()
  .transform((given) => given ?? []);
const Permissions = z.object({
  actions: list,
  notActions: list,
  dataActions: list,
  notDataActions: list,
  condition: text,
});
const Row = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  properties: z.object({
    scope: text,
    principalId: text,
    principalType: text,
    roleDefinitionId: text,
    condition: text,
    roleName: text,
    permissions: z.array(Permissions).nullish(),
  }),
});
type Row = z.infer<typeof Row>;

/** Roles by the scope that they are given at, as `keyOf` writes it. */
export type RolesByScope = ReadonlyMap<string, readonly RoleAssignment[]>;

/** Every role at or above any vault in one go. Resource Graph lags, and its silence proves nothing: what it does not show is asked at the vault. */
export function readGraphRoles({ clients, cloud, at }: Look): Promise<Observed<RolesByScope>> {
  const read = async () => {
    const rows: Row[] = [];
    const pages = graphPages(clients.graphQuery, QUERY, Row, { authorizationScopeFilter: 'AtScopeAboveAndBelow' });
    for await (const page of pages) rows.push(...page);
    return rolesIn(rows);
  };
  return observedAlways(sourceOf(askResourceGraph(cloud, QUERY), { at }), say('mends.ask-again'), read);
}

function rolesIn(rows: readonly Row[]): RolesByScope {
  const isDefinition = ({ type }: Row) => type.toLowerCase().endsWith('/roledefinitions');
  const definitions = new Map(rows.filter(isDefinition).map((row) => [row.name.toLowerCase(), row.properties]));
  const assignments = rows.flatMap((row) => {
    const definition = definitions.get(nameOf(row.properties.roleDefinitionId ?? '').toLowerCase());
    return !isDefinition(row) && definition ? [assignmentOf(row, definition)] : [];
  });
  return Map.groupBy(assignments, ({ scope }) => keyOf(scope));
}

function assignmentOf({ id, properties }: Row, { roleName, permissions }: Row['properties']): RoleAssignment {
  return {
    id,
    scope: properties.scope ?? '',
    principalId: properties.principalId ?? '',
    principalType: properties.principalType ?? '',
    roleDefinitionId: properties.roleDefinitionId ?? '',
    roleName: roleName ?? '',
    permissions: (permissions ?? []).map(({ condition, ...rest }) =>
      permissionOf({ ...rest, condition: condition ?? null }),
    ),
    condition: properties.condition ?? null,
  };
}

/** The roles that reach a vault by these scopes, the vault's own first. */
export function rolesAbove(vaultId: string, roles: RolesByScope): readonly RoleAssignment[] {
  const [, subscription, group] = /^(\/subscriptions\/[^/]+)(\/resourcegroups\/[^/]+)/.exec(keyOf(vaultId)) ?? [];
  const scopes = [keyOf(vaultId), `${subscription}${group}`, `${subscription}`, ''];
  return scopes.flatMap((scope) => roles.get(scope) ?? []);
}
