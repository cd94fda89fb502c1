import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import { readsSecrets } from '../domain/key-vault.ts';
import type { PolicyRefusal } from '../domain/surroundings.ts';
import { type FirstLook, lookAtRoles, type RoleLook } from './first-look.ts';
import { known, type Look, leftOut, type Tools } from './look.ts';
import { grantsAmong, readAllRoles } from './readers/grants.ts';
import { groupsThatMatter } from './readers/groups.ts';
import { readPolicyRefusals } from './readers/policy-refusals.ts';
import { readDeeds, readLocks } from './readers/surroundings.ts';
import { readDeletedVault } from './readers/vault.ts';
import { readDeletedSecret, readSecretByArm } from './readers/vault-absence.ts';
import { readVersions } from './readers/versions.ts';

type SecondFact =
  | 'deletedVault'
  | 'deletedSecret'
  | 'principalGroups'
  | 'secret'
  | 'newest'
  | 'renewalPolicy'
  | 'versions'
  | 'roleAssignments'
  | 'denyAssignments'
  | 'vaultRoles'
  | 'locks'
  | 'deeds'
  | 'policyRefusals';
type SecondFacts = Pick<Evidence['facts'], SecondFact>;
type Surroundings = Pick<Evidence['facts'], 'vaultRoles' | 'locks' | 'deeds' | 'policyRefusals'>;

/** What the second round will show at worst, so that the first can tell whether anything may be wrong. */
export function pessimistic(first: FirstLook, look: Look): SecondFacts {
  const { content, facts, roles } = first;
  return {
    ...fromContent(first),
    secret: content.seen ? known(content.value?.secret ?? null, content) : content,
    deletedVault: known(null, facts.vault),
    deletedSecret: known(null, content),
    principalGroups: known([], facts.vault),
    versions: content.seen ? known(content.value ? [content.value.newest] : null, content) : content,
    roleAssignments: heldSoFar(roles, look),
    denyAssignments: roles?.denials ?? known([], facts.vault),
    ...nothingAround(look),
  };
}

function heldSoFar(roles: RoleLook | null, look: Look): Observed<Facts['roleAssignments']> {
  if (!roles) return leftOut('not asked yet', look);
  return roles.held.seen ? known({ held: roles.held.value, ofLookAlikes: [], total: 0 }, roles.held) : roles.held;
}

/** What depends on the first round, and where that is worth it what explains and cures a fault. */
export async function secondLook(first: FirstLook, isWorthMore: boolean, tools: Tools): Promise<SecondFacts> {
  const { look } = tools;
  const { facts, reference, content } = first;
  const gone = reference && facts.vault.seen && facts.vault.value === null;
  const [deletedVault, standing, principalGroups, roles, around, versions] = await Promise.all([
    gone ? readDeletedVault(reference.vaultId, look) : known(null, facts.vault),
    secretOf(first, look),
    groupsThatMatter(facts.vault, first.access.principal, look),
    rolesOf(first, tools),
    isWorthMore ? surroundings(first, tools) : nothingAround(look),
    versionsOf(first, look),
  ]);
  return {
    ...fromContent(first),
    ...standing,
    deletedVault,
    principalGroups,
    versions,
    denyAssignments: roles?.denials ?? known([], facts.vault),
    roleAssignments: grants(first, roles, around.vaultRoles, content.at),
    ...around,
  };
}

function fromContent({ content }: FirstLook): Pick<SecondFacts, 'newest' | 'renewalPolicy'> {
  if (!content.seen) return { newest: content, renewalPolicy: content };
  const { newest = null, renewalPolicy = null } = content.value ?? {};
  return { newest: known(newest, content), renewalPolicy: known(renewalPolicy, content) };
}

/** Where the vault does not show the certificate, the control plane may still show its secret, and the bin what was deleted. */
async function secretOf(first: FirstLook, look: Look): Promise<Pick<SecondFacts, 'secret' | 'deletedSecret'>> {
  const { content, reference, facts } = first;
  const nothing = known(null, content);
  if (content.seen && content.value) return { secret: known(content.value.secret, content), deletedSecret: nothing };
  if (!reference || (facts.vault.seen && !facts.vault.value)) return { secret: nothing, deletedSecret: nothing };
  if (!content.seen) return { secret: await readSecretByArm(reference, content, look), deletedSecret: nothing };
  const [secret, deletedSecret] = await Promise.all([
    readSecretByArm(reference, null, look),
    readDeletedSecret(reference, look),
  ]);
  return { secret, deletedSecret: secret.seen && secret.value ? nothing : deletedSecret };
}

/** The earlier versions matter where a host name or a setting is on a thumbprint that nobody is known to hold. */
function versionsOf(first: FirstLook, look: Look): Observed<Facts['versions']> | Promise<Observed<Facts['versions']>> {
  const { content, reference, facts } = first;
  const { sites, pinned, otherThumbprints } = facts;
  if (!content.seen) return content;
  if (!content.value || !reference) return known(null, content);
  const { newest } = content.value;
  const held = [newest.thumbprint, ...(otherThumbprints.seen ? otherThumbprints.value : [])];
  const named = [
    ...(sites.seen ? sites.value.flatMap(({ bindings }) => bindings.map(({ thumbprint }) => thumbprint)) : []),
    ...(pinned.seen ? pinned.value.flatMap(({ thumbprints }) => thumbprints) : []),
  ];
  const strange = named.some((each) => each !== null && each !== '*' && !held.includes(each));
  return strange || !newest.enabled ? readVersions(reference, look) : known([newest], content);
}

/** The inventory may not have known that the vault obeys roles. */
async function rolesOf({ roles, reference, facts, access }: FirstLook, tools: Tools): Promise<RoleLook | null> {
  const obeysRoles = facts.vault.seen && facts.vault.value?.model === 'roles';
  if (roles || !reference || !obeysRoles) return obeysRoles ? roles : null;
  return lookAtRoles(reference, access, tools);
}

function grants(
  { access, facts }: FirstLook,
  roles: RoleLook | null,
  all: Surroundings['vaultRoles'],
  at: string,
): Observed<Facts['roleAssignments']> {
  if (roles && !roles.held.seen) return roles.held;
  const held = roles?.held.seen ? roles.held : null;
  if (all.seen) return known(grantsAmong(held?.value ?? null, all.value, access, facts.sites), held ?? all);
  if (held) return known(grantsAmong(held.value, [], access, facts.sites), held);
  return all.why === 'left-out' ? leftOut('roles are ignored by a vault that obeys access policies', { at }) : all;
}

async function surroundings(first: FirstLook, { look, roles }: Tools): Promise<Surroundings> {
  const { reference, certificateId, access, facts } = first;
  if (!reference) return { ...nothingAround(look), locks: await readLocks([certificateId], look) };
  const [vaultRoles, locks, deeds, policyRefusals] = await Promise.all([
    readAllRoles(reference, access, roles),
    readLocks([reference.vaultId, certificateId, ...siteIds(first)], look),
    readDeeds(reference.vaultId, look),
    refusals(first, look),
  ]);
  return { vaultRoles, locks, deeds, policyRefusals: policyRefusals ?? known([], facts.vault) };
}

/** Azure Policy is asked only about what may have to be written. */
async function refusals(
  { facts, roles, access }: FirstLook,
  look: Look,
): Promise<Observed<Facts['policyRefusals']> | null> {
  const vault = facts.vault.seen ? facts.vault.value : null;
  if (!vault) return null;
  const closed = vault.networkRules?.bypass.toLowerCase() === 'none';
  const policies = vault.accessPolicies.some(
    (each) => each.objectId === access.principal?.objectId && readsSecrets(each),
  );
  const lacksRole = vault.model === 'roles' && (!roles?.held.seen || roles.held.value.length === 0 || policies);
  const changes: PolicyRefusal['change'][] = [
    ...(closed ? (['set-network-bypass'] as const) : []),
    ...(lacksRole ? (['assign-role'] as const) : []),
  ];
  return changes.length > 0 ? readPolicyRefusals(vault, access.principal, changes, look) : null;
}

function siteIds({ facts: { sites } }: FirstLook): readonly string[] {
  return sites.seen ? sites.value.map(({ id }) => id) : [];
}

function nothingAround(look: Look): Surroundings {
  const nothing = leftOut('nothing is wrong that it could explain', look);
  return { vaultRoles: nothing, locks: nothing, deeds: nothing, policyRefusals: nothing };
}
