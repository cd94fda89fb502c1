import type { RoleAssignment as RoleAssignmentModel } from '@azure/arm-authorization';
import type { RoleAssignment } from '../../domain/access.ts';
import type { Site } from '../../domain/app-service.ts';
import type { Observed, RoleGrants } from '../../domain/evidence.ts';
import { oncePer } from '../../domain/once-per.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type AccessLook, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import type { RoleReader } from './roles.ts';

/** A vault, and the secret in it where only that one is of interest. */
export interface SecretScope {
  readonly vaultId: string;
  readonly secretName: string | null;
}

/** The roles of App Service at a secret, its vault, or above, through groups too; Azure itself resolves the groups. */
export function readHeldRoles(
  { vaultId, secretName }: SecretScope,
  look: AccessLook,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  const { objectId } = look.principal ?? {};
  const list = async (subscriptionId: string, scope: string) =>
    objectId === undefined ? [] : roles.list(subscriptionId, scope, objectId);
  return listRoles({ vaultId, secretName }, look, list, roles);
}

/** Every role at a secret, its vault, or above, whoever holds it. */
export function readAllRoles(
  scope: SecretScope,
  look: AccessLook,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  return listRoles(scope, look, (subscriptionId, at) => roles.list(subscriptionId, at), roles);
}

/** Asked at the secret, so that a role on the secret alone counts as well as one on the vault or above. */
function listRoles(
  { vaultId, secretName }: SecretScope,
  look: AccessLook,
  list: (subscriptionId: string, scope: string) => Promise<readonly RoleAssignmentModel[]>,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  const { subscriptionId } = parseResourceId(vaultId);
  const scope = secretName === null ? vaultId : `${vaultId}/secrets/${secretName}`;
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments`;
  const source = sourceOf(askArm(look.cloud, path, API.authorization, 'atScope()'), look);
  const read = async () => {
    const [found] = await Promise.all([list(subscriptionId, scope), roles.definitions(subscriptionId)]);
    return roles.explain(subscriptionId, found);
  };
  return observed(source, roleMend(look.identity, 'Reader', vaultId), read, []);
}

/** What App Service holds, and what those hold who are taken for it, among all roles that reach a vault. */
export function grantsAmong(
  held: readonly RoleAssignment[] | null,
  all: readonly RoleAssignment[],
  { principal }: AccessLook,
  sites: Observed<readonly Site[]>,
): RoleGrants {
  const managed = sites.seen ? managedIdentities(sites.value) : NOBODY;
  const lookAlikes = new Set((principal?.lookAlikes ?? []).map(({ id }) => id));
  return {
    held: held ?? all.filter(({ principalId }) => principalId === principal?.objectId),
    ofLookAlikes: all.filter(({ principalId }) => lookAlikes.has(principalId) || managed.has(principalId)),
    total: all.length,
  };
}

const NOBODY: ReadonlySet<string> = new Set();
const managedIdentities = oncePer(
  (sites: readonly Site[]): ReadonlySet<string> => new Set(sites.flatMap(({ identities }) => identities)),
);
