import type { RoleAssignment } from '@azure/arm-authorization';
import type { Site } from '../../domain/app-service.ts';
import type { Observed, RoleGrants } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import type { AccessLook, VaultReference } from '../look.ts';
import { requestFor, roleMend } from '../scope.ts';
import type { RoleReader } from './roles.ts';

/** The role assignments that reach a secret: those that App Service holds, and all of them. */
export interface Assignments {
  readonly held: readonly RoleAssignment[];
  readonly all: readonly RoleAssignment[];
}

/** A vault, and the secret in it where only that one is of interest. */
export interface SecretScope {
  readonly vaultId: string;
  readonly secretName: string | null;
}

/** Asked at the secret, so that a role on the secret alone counts as well as one on the vault or above. */
export function listAssignments({ vaultId, secretName }: SecretScope, look: AccessLook, roles: RoleReader) {
  const { subscriptionId } = parseResourceId(vaultId);
  const scope = secretName === null ? vaultId : `${vaultId}/secrets/${secretName}`;
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments?$filter=atScope()`;
  const list = async (): Promise<Assignments> => {
    const [held, all] = await Promise.all([
      look.principal ? roles.list(subscriptionId, scope, look.principal.objectId) : [],
      roles.list(subscriptionId, scope),
    ]);
    return { held, all };
  };
  const nobody: Assignments = { held: [], all: [] };
  return observed(
    { source: requestFor(look.cloud, path), at: look.at },
    roleMend(look.identity, 'Reader', vaultId),
    list,
    nobody,
  );
}

/** Adds what the roles allow that are held by App Service, or by somebody who is taken for it. */
export async function explainRoles(
  reference: VaultReference | null,
  assignments: Observed<Assignments>,
  look: AccessLook,
  sites: Observed<readonly Site[]>,
  roles: RoleReader,
): Promise<Observed<RoleGrants>> {
  if (!assignments.seen) return assignments;
  if (!reference) return { ...assignments, value: { held: [], ofLookAlikes: [], total: 0 } };
  const { subscriptionId } = parseResourceId(reference.vaultId);
  const managed = sites.seen ? sites.value.flatMap(({ identities }) => identities) : [];
  const lookAlikes = [...(look.principal?.lookAlikes ?? []).map(({ id }) => id), ...managed];
  const { held, all } = assignments.value;
  const explain = async (): Promise<RoleGrants> => {
    const [own, others] = await Promise.all([
      roles.explain(subscriptionId, held),
      roles.explain(
        subscriptionId,
        all.filter(({ principalId = '' }) => lookAlikes.includes(principalId)),
      ),
    ]);
    return { held: own, ofLookAlikes: others, total: all.length };
  };
  const mend = roleMend(look.identity, 'Reader', reference.vaultId);
  const none: RoleGrants = { held: [], ofLookAlikes: [], total: all.length };
  return observed({ source: assignments.source, at: assignments.at }, mend, explain, none);
}
