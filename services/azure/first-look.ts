import { say } from '../../sentences/index.ts';
import type { RoleAssignment } from '../domain/access.ts';
import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import type { Evidence, Facts, Observed, Unseen } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Vault } from '../domain/key-vault.ts';
import { nameOf, sameId } from '../domain/resource-id.ts';
import { notAsked } from './asked.ts';
import { inventoryFacts } from './inventory-facts.ts';
import { vaultIn } from './inventory-index.ts';
import { type AccessLook, known, type Look, leftOut, sourceOf, type Tools, type VaultReference } from './look.ts';
import { readDenials } from './readers/denials.ts';
import { readAllRoles } from './readers/grants.ts';
import { readPerimeters } from './readers/perimeters.ts';
import { readPinned } from './readers/pinned.ts';
import { readServed } from './readers/served.ts';
import { readSites, relatedSites } from './readers/sites.ts';
import { readVault } from './readers/vault.ts';
import { type Content, readContent, readPending } from './readers/vault-content.ts';
import { withMend } from './readers/versions.ts';

/** What only the second round of requests shows. */
export type SecondFact =
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
type FirstFacts = Omit<Evidence['facts'], 'certificate' | SecondFact>;

/** What the first round of requests shows, and what the second one goes on from. */
export interface FirstLook {
  readonly facts: FirstFacts;
  readonly reference: VaultReference | null;
  readonly certificateId: string;
  readonly access: AccessLook;
  readonly content: Observed<Content | null>;
  /** Asked at once only where the vault is known to obey roles. */
  readonly roles: RoleLook | null;
}

/** What decides over access in a vault that obeys roles. */
export interface RoleLook {
  readonly all: Observed<readonly RoleAssignment[]>;
  readonly denials: Observed<Facts['denyAssignments']>;
}

/** Everything that depends on nothing, at the same time. */
export async function firstLook(
  certificate: AppServiceCertificate | undefined,
  inventory: Inventory,
  siteIds: readonly string[],
  tools: Tools,
): Promise<FirstLook> {
  const { look } = tools;
  const reference = certificate?.keyVault ?? null;
  const access: AccessLook = { ...look, principal: inventory.principal.seen ? inventory.principal.value : null };
  const hint = vaultIn(inventory, reference?.vaultId ?? '');
  // Before anything is asked: what breaks here would leave those who ask alone.
  const related = certificate ? withNamed(relatedSites(certificate, inventory), siteIds, inventory) : [];
  const [vaultSide, siteSide, roles] = await Promise.all([
    reference ? lookAtVault(reference, certificate, inventory, look) : noVault(look),
    lookAtSites(related, tools),
    reference && hint?.model === 'roles' ? lookAtRoles(reference, access, tools) : null,
  ]);
  const { content, ...vault } = vaultSide;
  return {
    facts: { ...inventoryFacts(certificate, inventory), ...vault, ...siteSide },
    reference,
    certificateId: certificate?.id ?? '',
    access,
    content,
    roles,
  };
}

/** The sites that are related, and those that are named beside them. */
function withNamed(related: readonly Site[], siteIds: readonly string[], { sites }: Inventory): readonly Site[] {
  const named = sites.filter(({ id }) => siteIds.some((each) => sameId(each, id)));
  return [...new Set([...related, ...named])];
}

/** Every role at the secret or above, and what is denied there. */
export async function lookAtRoles(reference: VaultReference, look: AccessLook, { roles }: Tools): Promise<RoleLook> {
  const [all, denials] = await Promise.all([
    readAllRoles(reference, look, roles),
    readDenials(reference.vaultId, look),
  ]);
  return { all, denials };
}

/** A vault that nobody knows of most likely answers no more, and is not asked three times. */
function expectation({ vaultId }: VaultReference, { vaults }: Inventory, look: Look): Look {
  const expected = vaults.some(({ name }) => sameId(name, nameOf(vaultId)));
  return expected ? look : { ...look, clients: look.clients.withoutRetries };
}

/** A vault takes nobody in who is not of its own tenant: asking it would only cost. */
function isForeign(
  { vaultId }: VaultReference,
  certificate: AppServiceCertificate | undefined,
  inventory: Inventory,
): boolean {
  const { tenantId } = inventoryFacts(certificate, inventory);
  const listed = vaultIn(inventory, vaultId);
  return listed !== undefined && tenantId.seen && !sameId(listed.tenantId, tenantId.value);
}

function closed(look: Look): Unseen {
  const source = sourceOf(notAsked(say('facts.vault-of-other-tenant')), look);
  return {
    ...source,
    seen: false,
    why: 'denied',
    mend: say('mends.other-tenant'),
  };
}

async function lookAtVault(
  reference: VaultReference,
  certificate: AppServiceCertificate | undefined,
  inventory: Inventory,
  look: Look,
) {
  const inside = expectation(reference, inventory, look);
  const foreign = isForeign(reference, certificate, inventory) ? closed(look) : null;
  const [vault, perimeters, content, pending] = await Promise.all([
    readVault(reference.vaultId, look),
    readPerimeters(reference.vaultId, look),
    foreign ?? readContent(reference, inside),
    foreign ?? readPending(reference, inside),
  ]);
  const absent = vault.seen && !vault.value;
  return {
    vault,
    perimeters: absent ? known([], vault) : perimeters,
    content: absent && !content.seen ? known<Content | null>(null, vault) : withMend(content, vault, look),
    pendingRenewal: absent && !pending.seen ? known(null, vault) : withMend(pending, vault, look),
  };
}

async function lookAtSites(related: readonly Site[], { look, probe, readsSettings }: Tools) {
  const [sites, pinned, served] = await Promise.all([
    readSites(related, look),
    readsSettings ? readPinned(related, look) : leftOut(say('facts.settings-not-read'), look),
    readServed(related, probe, look),
  ]);
  return { sites, pinned, served };
}

async function noVault(look: Look) {
  const source = sourceOf(notAsked(say('facts.follows-no-vault')), look);
  return {
    vault: known<Vault | null>(null, source),
    perimeters: known([], source),
    content: known<Content | null>(null, source),
    pendingRenewal: known(null, source),
  };
}
