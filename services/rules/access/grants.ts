import { say, type Words } from '../../../sentences/index.ts';
import { allowsData, GET_SECRET, type Principal, type RoleAssignment } from '../../domain/access.ts';
import type { Site } from '../../domain/app-service.ts';
import type { RoleGrants } from '../../domain/evidence.ts';
import { type AccessPolicy, grants, readsSecrets, type Vault } from '../../domain/key-vault.ts';

/** What the access rules look at. What may be unseen is absent, and then excuses nobody. */
export interface AccessFacts {
  readonly vault: Vault;
  readonly principal: Principal;
  readonly principalGroups: readonly string[];
  readonly roleAssignments?: RoleGrants;
  readonly sites?: readonly Site[];
}

/** A grant to somebody who is taken for App Service, and who that really is. */
export interface Mistaken {
  readonly id: string;
  readonly is: Words;
}

/** The one reason why App Service is not let in, the most telling first; null where it is. */
export type AccessFault = 'lacking' | 'compound' | 'mistaken' | 'unused-model' | 'insufficient' | 'missing' | null;

/** Says which fault keeps App Service out. Exactly one, so that no two rules claim the same fault. */
export function accessFault(facts: AccessFacts): AccessFault {
  return facts.vault.model === 'access-policies' ? faultOfPolicies(facts) : faultOfRoles(facts);
}

function faultOfPolicies(facts: AccessFacts): AccessFault {
  const own = policiesOf(facts);
  if (own.some(readsSecrets)) return null;
  if (own.some(({ applicationId }) => applicationId === null)) return 'lacking';
  if (own.length > 0) return 'compound';
  if (mistaken(facts)) return 'mistaken';
  return rolesOf(facts).some(givesSecrets) ? 'unused-model' : 'missing';
}

function faultOfRoles(facts: AccessFacts): AccessFault {
  const own = rolesOf(facts);
  if (own.some(givesSecrets)) return null;
  if (mistaken(facts)) return 'mistaken';
  if (policiesOf(facts).some(readsSecrets)) return 'unused-model';
  return own.length > 0 ? 'insufficient' : 'missing';
}

/** The access policies that name App Service or a group it is in. */
export function policiesOf({ vault, principal, principalGroups }: AccessFacts): readonly AccessPolicy[] {
  return vault.accessPolicies.filter(({ objectId }) => [principal.objectId, ...principalGroups].includes(objectId));
}

/** The roles that App Service has at or above the secret, by itself or through a group. */
export function rolesOf({ roleAssignments }: AccessFacts): readonly RoleAssignment[] {
  return roleAssignments?.held ?? [];
}

/** A grant that would let App Service in, had it not been given to a look-alike. */
export function mistaken({ vault, principal, roleAssignments, sites = [] }: AccessFacts): Mistaken | undefined {
  const managed = sites.flatMap(({ name, identities }) =>
    identities.map((id) => ({ id, is: say('rule-access.managed-identity', { site: name }) })),
  );
  const lookAlikes = [...principal.lookAlikes, ...managed];
  const holders =
    vault.model === 'access-policies'
      ? vault.accessPolicies.filter(({ secrets }) => grants(secrets, 'get')).map(({ objectId }) => objectId)
      : (roleAssignments?.ofLookAlikes ?? []).filter(givesSecrets).map(({ principalId }) => principalId);
  return lookAlikes.find(({ id }) => holders.includes(id));
}

/** A conditional role counts: whether its condition holds for App Service cannot be told from here, and a sync will tell. */
function givesSecrets({ permissions }: RoleAssignment): boolean {
  return allowsData(permissions, GET_SECRET);
}
