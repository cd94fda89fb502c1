import { say } from '../../sentences/index.ts';
import { allowsData, GET_SECRET, type RoleAssignment } from '../domain/access.ts';
import type { Facts, Observed } from '../domain/evidence.ts';
import type { Vault, VaultCertificateVersion } from '../domain/key-vault.ts';
import { fromGraph } from './inventory-facts.ts';
import { vaultIn } from './inventory-index.ts';
import { known, leftOut, type VaultReference } from './look.ts';
import { grantsAmong, readAllRoles, readHeldRoles } from './readers/grants.ts';
import { rolesAbove } from './readers/graph-roles.ts';
import { mayMatter } from './readers/groups.ts';
import { readPerimeters } from './readers/perimeters.ts';
import { readDeletedVault, readVault } from './readers/vault.ts';
import { withMend } from './readers/versions.ts';
import type { SurveyTools } from './survey-tools.ts';

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
  tools: SurveyTools,
  closely = false,
): Promise<VaultSurvey> {
  const { inventory, look } = tools;
  const listed = vaultIn(inventory, reference.vaultId);
  const vault = listed ? known<Vault | null>(listed, fromGraph(inventory)) : await readVault(reference.vaultId, look);
  if (vault.seen && !vault.value) return absent(vault, await readDeletedVault(reference.vaultId, look));
  const behindPerimeter = vault.seen && vault.value?.publicNetworkAccess.toLowerCase() === 'securedbyperimeter';
  const judged = closely ? asObeyingPolicies(vault) : vault;
  const [newest, groups, access, perimeters] = await Promise.all([
    tools.newest(reference.vaultId),
    mayMatter(judged, look.principal, look.identity) ? (tools.groups() ?? known([], vault)) : known([], vault),
    accessOf(reference, vault, closely || obeysRoles(vault), tools),
    closely || behindPerimeter
      ? readPerimeters(reference.vaultId, look)
      : leftOut(say('facts.perimeters-in-overview'), look),
  ]);
  const seen = withMend(newest, vault, look);
  return { vault, deletedVault: known(null, vault), perimeters, groups, newest: seen, ...access };
}

function absent(vault: Observed<Vault | null>, deletedVault: VaultSurvey['deletedVault']): VaultSurvey {
  const [nothing, noRoles] = [known([], vault), known({ held: [], ofLookAlikes: [], total: 0 }, vault)];
  const newest = known(new Map<string, VaultCertificateVersion>(), vault);
  return { vault, deletedVault, perimeters: nothing, denials: nothing, roles: noRoles, groups: nothing, newest };
}

function obeysRoles(vault: Observed<Vault | null>): boolean {
  return vault.seen && vault.value?.model === 'roles';
}

function asObeyingPolicies(vault: Observed<Vault | null>): Observed<Vault | null> {
  return vault.seen && vault.value ? { ...vault, value: { ...vault.value, model: 'access-policies' } } : vault;
}

/**
 * Resource Graph tells who has a role at all vaults at once. It lags and does not tell what is given above subscriptions, so
 * that App Service is kept out is never said by its word alone: then the vault is asked.
 */
async function accessOf(
  reference: VaultReference,
  vault: Observed<Vault | null>,
  byRoles: boolean,
  tools: SurveyTools,
): Promise<Pick<VaultSurvey, 'denials' | 'roles'>> {
  const denying = byRoles ? tools.denials(reference.vaultId) : known([], vault);
  const shown = await graphGrants(reference.vaultId, tools);
  const suffices = shown.seen && (!byRoles || shown.value.held.some(givesSecrets));
  return { denials: await denying, roles: suffices ? shown : await liveGrants(reference, byRoles, tools) };
}

async function graphGrants(vaultId: string, tools: SurveyTools): Promise<VaultSurvey['roles']> {
  const graph = await tools.graphRoles;
  if (!graph.seen) return graph;
  const all = rolesAbove(vaultId, graph.value);
  return known(grantsAmong(null, all, tools.look, known(tools.inventory.sites, graph)), graph);
}

async function liveGrants(
  reference: VaultReference,
  byRoles: boolean,
  { look, roles, inventory }: SurveyTools,
): Promise<VaultSurvey['roles']> {
  const scope = { vaultId: reference.vaultId, secretName: null };
  const [all, held] = await Promise.all([
    readAllRoles(scope, look, roles),
    byRoles ? readHeldRoles(scope, look, roles) : null,
  ]);
  if (!all.seen) return all;
  if (held && !held.seen) return held;
  const sites = known(inventory.sites, fromGraph(inventory));
  return known(grantsAmong(held?.value ?? null, all.value, look, sites), all);
}

function givesSecrets({ permissions }: RoleAssignment): boolean {
  return allowsData(permissions, GET_SECRET);
}
