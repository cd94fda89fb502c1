import { say } from '../../sentences/index.ts';
import { allowsData, GET_SECRET, type RoleAssignment } from '../domain/access.ts';
import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { PolicyRefusal } from '../domain/surroundings.ts';
import { type FirstLook, lookAtRoles, type RoleLook, type SecondFact } from './first-look.ts';
import { known, type Look, leftOut, type Tools } from './look.ts';
import { grantsAmong, readAllRoles, readHeldRoles } from './readers/grants.ts';
import { groupsThatMatter } from './readers/groups.ts';
import { readPolicyRefusals } from './readers/policy-refusals.ts';
import { readDeeds, readLocks } from './readers/surroundings.ts';
import { readDeletedVault } from './readers/vault.ts';
import { readDeletedSecret, readSecretByArm } from './readers/vault-absence.ts';
import { readVersions } from './readers/versions.ts';

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
    roleAssignments: grants(first, roles, null, leftOut(say('facts.not-asked-yet'), look)),
    denyAssignments: roles?.denials ?? known([], facts.vault),
    ...nothingAround(look),
  };
}

/** What depends on the first round, the thumbprint that App Service holds too, and where that is worth it what explains and cures a fault. */
export async function secondLook(
  first: FirstLook,
  heldNow: string | null,
  isWorthMore: boolean,
  tools: Tools,
): Promise<SecondFacts> {
  const { look } = tools;
  const { facts, reference } = first;
  const gone = reference && facts.vault.seen && facts.vault.value === null;
  const [deletedVault, standing, principalGroups, [roles, held], around, versions] = await Promise.all([
    gone ? readDeletedVault(reference.vaultId, look) : known(null, facts.vault),
    secretOf(first, look),
    groupsThatMatter(facts.vault, first.access.principal, look),
    rolesOf(first, tools),
    isWorthMore ? surroundings(first, tools) : nothingAround(look),
    versionsOf(first, heldNow, look),
  ]);
  return {
    ...fromContent(first),
    ...standing,
    deletedVault,
    principalGroups,
    versions,
    denyAssignments: roles?.denials ?? known([], facts.vault),
    roleAssignments: grants(first, roles, held, around.vaultRoles),
    ...around,
    ...(roles ? { vaultRoles: roles.all } : {}),
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
function versionsOf(
  first: FirstLook,
  heldNow: string | null,
  look: Look,
): Observed<Facts['versions']> | Promise<Observed<Facts['versions']>> {
  const { content, reference, facts } = first;
  const { sites, pinned, others } = facts;
  if (!content.seen) return content;
  if (!content.value || !reference) return known(null, content);
  const { newest } = content.value;
  const beside = others.seen ? others.value.map(({ thumbprint }) => thumbprint) : [];
  const held = [heldNow, newest.thumbprint, ...beside];
  const named = [
    ...(sites.seen ? sites.value.flatMap(({ bindings }) => bindings.map(({ thumbprint }) => thumbprint)) : []),
    ...(pinned.seen ? pinned.value.flatMap(({ thumbprints }) => thumbprints) : []),
  ];
  const strange = named.some((each) => each !== null && each !== '*' && !held.includes(each));
  return strange || !newest.enabled ? readVersions(reference, look) : known([newest], content);
}

/**
 * The inventory may not have known that the vault obeys roles. And where App Service has none that reads secrets by itself,
 * but a group has one, Azure is asked whether App Service is in it.
 */
async function rolesOf(first: FirstLook, tools: Tools): Promise<[RoleLook | null, Held | null]> {
  const { reference, facts, access } = first;
  const obeysRoles = facts.vault.seen && facts.vault.value?.model === 'roles';
  if (!reference || !obeysRoles) return [null, null];
  if (!first.roles) {
    const asked = [lookAtRoles(reference, access, tools), readHeldRoles(reference, access, tools.roles)] as const;
    return Promise.all(asked);
  }
  return [first.roles, hangsOnGroup(first.roles, first) ? await readHeldRoles(reference, access, tools.roles) : null];
}

type Held = Observed<readonly RoleAssignment[]>;

function hangsOnGroup({ all }: RoleLook, { access }: FirstLook): boolean {
  if (!all.seen) return false;
  const reading = all.value.filter(({ permissions }) => allowsData(permissions, GET_SECRET));
  const own = reading.some(({ principalId }) => principalId === access.principal?.objectId);
  return !own && reading.some(({ principalType }) => principalType.toLowerCase() === 'group');
}

function grants(
  { access, facts }: FirstLook,
  roles: RoleLook | null,
  held: Held | null,
  around: Observed<readonly RoleAssignment[]>,
): Observed<Facts['roleAssignments']> {
  const all = roles?.all ?? around;
  if (!all.seen) return all;
  if (held && !held.seen) return held;
  return known(grantsAmong(held?.value ?? null, all.value, access, facts.sites), held ?? all);
}

async function surroundings(first: FirstLook, { look, roles }: Tools): Promise<Surroundings> {
  const { reference, certificateId, access, facts } = first;
  const resources = [certificateId, ...siteIds(first)];
  if (!reference) return { ...nothingAround(look), locks: await readLocks(resources, look) };
  const [vaultRoles, locks, deeds, policyRefusals] = await Promise.all([
    first.roles?.all ?? readAllRoles(reference, access, roles),
    readLocks([reference.vaultId, ...resources], look),
    isAboutContent(first) ? leftOut(say('facts.log-without-contents'), look) : readDeeds(reference.vaultId, look),
    refusals(first, look),
  ]);
  return { vaultRoles, locks, deeds, policyRefusals: policyRefusals ?? known([], facts.vault) };
}

/** What is missing inside a vault is not explained by who wrote the vault itself. */
function isAboutContent({ content, facts }: FirstLook): boolean {
  return content.seen && content.value === null && facts.vault.seen && facts.vault.value !== null;
}

/** Azure Policy is asked only about what may have to be written. */
async function refusals(
  { facts, roles, access }: FirstLook,
  look: Look,
): Promise<Observed<Facts['policyRefusals']> | null> {
  const vault = facts.vault.seen ? facts.vault.value : null;
  if (!vault) return null;
  const closed = vault.networkRules?.bypass.toLowerCase() === 'none';
  const assigned = roles?.all.seen ? roles.all.value : [];
  const own = assigned.filter(({ principalId }) => principalId === access.principal?.objectId);
  const lacksRole = vault.model === 'roles' && !own.some(({ permissions }) => allowsData(permissions, GET_SECRET));
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
  const nothing = leftOut(say('facts.nothing-to-explain'), look);
  return { vaultRoles: nothing, locks: nothing, deeds: nothing, policyRefusals: nothing };
}
