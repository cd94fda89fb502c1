import { say } from '../../sentences/index.ts';
import type { Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Vault, VaultCertificateVersion } from '../domain/key-vault.ts';
import { sameId } from '../domain/resource-id.ts';
import { fromGraph } from './inventory-facts.ts';
import { type AccessLook, known, leftOut, type Tools, type VaultReference } from './look.ts';
import { readDenials } from './readers/denials.ts';
import { grantsAmong, readAllRoles, readHeldRoles } from './readers/grants.ts';
import { groupsThatMatter } from './readers/groups.ts';
import { readPerimeters } from './readers/perimeters.ts';
import { readDeletedVault, readVault } from './readers/vault.ts';
import { readNewestVersions, withMend } from './readers/versions.ts';

/** What is the same for every certificate of one vault, and therefore asked once. */
export interface VaultSurvey {
  readonly vault: Observed<Facts['vault']>;
  readonly deletedVault: Observed<Facts['deletedVault']>;
  readonly perimeters: Observed<Facts['perimeters']>;
  readonly denials: Observed<Facts['denyAssignments']>;
  readonly roles: Observed<Facts['roleAssignments']>;
  readonly groups: Observed<Facts['principalGroups']>;
  readonly newest: Observed<ReadonlyMap<string, VaultCertificateVersion>>;
}

/** Looks at one vault for all certificates that follow it; at what an overview leaves out, too, where that is asked for. */
export async function surveyVault(
  reference: VaultReference,
  inventory: Inventory,
  look: AccessLook,
  tools: Tools,
  closely = false,
): Promise<VaultSurvey> {
  const listed = inventory.vaults.find(({ id }) => sameId(id, reference.vaultId));
  const [vault, newest] = await Promise.all([
    listed ? known<Vault | null>(listed, fromGraph(inventory)) : readVault(reference.vaultId, look),
    readNewestVersions(reference.vaultId, look),
  ]);
  const gone = vault.seen && !vault.value;
  const behindPerimeter = vault.seen && vault.value?.publicNetworkAccess.toLowerCase() === 'securedbyperimeter';
  const [deletedVault, groups, access, perimeters] = await Promise.all([
    gone ? readDeletedVault(reference.vaultId, look) : known(null, vault),
    groupsThatMatter(closely ? asObeyingPolicies(vault) : vault, look.principal, look),
    gone ? noAccess(vault) : accessOf(reference, vault, closely || obeysRoles(vault), inventory, look, tools),
    closely || behindPerimeter
      ? readPerimeters(reference.vaultId, look)
      : leftOut(say('facts.perimeters-in-overview'), look),
  ]);
  return { vault, deletedVault, perimeters, groups, newest: withMend(newest, vault, look), ...access };
}

function obeysRoles(vault: Observed<Vault | null>): boolean {
  return vault.seen && vault.value?.model === 'roles';
}

function asObeyingPolicies(vault: Observed<Vault | null>): Observed<Vault | null> {
  return vault.seen && vault.value ? { ...vault, value: { ...vault.value, model: 'access-policies' } } : vault;
}

function noAccess(vault: Observed<Vault | null>): Pick<VaultSurvey, 'denials' | 'roles'> {
  return { denials: known([], vault), roles: known({ held: [], ofLookAlikes: [], total: 0 }, vault) };
}

async function accessOf(
  reference: VaultReference,
  vault: Observed<Vault | null>,
  byRoles: boolean,
  inventory: Inventory,
  look: AccessLook,
  { roles }: Tools,
): Promise<Pick<VaultSurvey, 'denials' | 'roles'>> {
  const scope = { vaultId: reference.vaultId, secretName: null };
  const [all, held, denials] = await Promise.all([
    readAllRoles(scope, look, roles),
    byRoles ? readHeldRoles(scope, look, roles) : null,
    byRoles ? readDenials(reference.vaultId, look) : known([], vault),
  ]);
  if (!all.seen) return { denials, roles: all };
  if (held && !held.seen) return { denials, roles: held };
  const sites = known(inventory.sites, fromGraph(inventory));
  return { denials, roles: known(grantsAmong(held?.value ?? null, all.value, look, sites), all) };
}
