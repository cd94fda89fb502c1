import type { RoleAssignment } from '../domain/access.ts';
import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Vault } from '../domain/key-vault.ts';
import { sameId } from '../domain/resource-id.ts';
import { notAsked } from './asked.ts';
import { inventoryFacts } from './inventory-facts.ts';
import { type AccessLook, known, type Look, leftOut, sourceOf, type Tools, type VaultReference } from './look.ts';
import { readDenials } from './readers/denials.ts';
import { readHeldRoles } from './readers/grants.ts';
import { readPerimeters } from './readers/perimeters.ts';
import { readPinned } from './readers/pinned.ts';
import { readServed } from './readers/served.ts';
import { readSites, relatedSites } from './readers/sites.ts';
import { readVault } from './readers/vault.ts';
import { type Content, readContent, readPending } from './readers/vault-content.ts';
import { withMend } from './readers/versions.ts';

type FirstFacts = Omit<
  Evidence['facts'],
  | 'certificate'
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
  | 'policyRefusals'
>;

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
  readonly held: Observed<readonly RoleAssignment[]>;
  readonly denials: Observed<Facts['denyAssignments']>;
}

/** Everything that depends on nothing, at the same time. */
export async function firstLook(
  certificate: AppServiceCertificate | undefined,
  inventory: Inventory,
  tools: Tools,
): Promise<FirstLook> {
  const { look } = tools;
  const reference = certificate?.keyVault ?? null;
  const access: AccessLook = { ...look, principal: inventory.principal.seen ? inventory.principal.value : null };
  const hint = inventory.vaults.find(({ id }) => sameId(id, reference?.vaultId ?? ''));
  const [vaultSide, siteSide, roles] = await Promise.all([
    reference ? lookAtVault(reference, look) : noVault(look),
    lookAtSites(certificate ? relatedSites(certificate, inventory) : [], tools),
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

/** The roles of App Service at the secret, and what is denied there. */
export async function lookAtRoles(reference: VaultReference, look: AccessLook, { roles }: Tools): Promise<RoleLook> {
  const [held, denials] = await Promise.all([
    readHeldRoles(reference, look, roles),
    readDenials(reference.vaultId, look),
  ]);
  return { held, denials };
}

async function lookAtVault(reference: VaultReference, look: Look) {
  const [vault, perimeters, content, pending] = await Promise.all([
    readVault(reference.vaultId, look),
    readPerimeters(reference.vaultId, look),
    readContent(reference, look),
    readPending(reference, look),
  ]);
  return {
    vault,
    perimeters,
    content: withMend(content, vault, look),
    pendingRenewal: withMend(pending, vault, look),
  };
}

async function lookAtSites(related: readonly Site[], { look, probe, readsSettings }: Tools) {
  const [sites, pinned, served] = await Promise.all([
    readSites(related, look),
    readsSettings ? readPinned(related, look) : leftOut('application settings are not read, by configuration', look),
    readServed(related, probe, look),
  ]);
  return { sites, pinned, served };
}

async function noVault(look: Look) {
  const source = sourceOf(notAsked('the certificate follows no vault'), look);
  return {
    vault: known<Vault | null>(null, source),
    perimeters: known([], source),
    content: known<Content | null>(null, source),
    pendingRenewal: known(null, source),
  };
}
