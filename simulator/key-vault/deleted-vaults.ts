import { type ArmRoute, at, openAt, SUBSCRIPTION } from '../arm/ask.ts';
import { notFound } from '../arm/refusals.ts';
import { appServicePrincipal } from '../authorization/directory.ts';
import { refuse } from '../http/answer.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import type { DeletedVault, Vault } from '../world/resource.ts';
import { covers, parseId, sameId, scopeOf } from '../world/resource-id.ts';
import { vaultShape } from '../world/shapes.ts';

const LOCATION = `${SUBSCRIPTION}/providers/Microsoft.KeyVault/locations/{location}`;
const kept = new WeakMap<DeletedVault, Vault>();

/** Soft-deleted vaults; listing them has nothing special. */
export const deletedVaultRoutes: readonly ArmRoute[] = [
  at('GET', `${LOCATION}/deletedVaults/{vault}`, ({ estate, id, params }) => {
    const found = find(estate, params.vault ?? '');
    if (!found || !sameId(found.properties.location?.replaceAll(' ', ''), params.location)) throw notFound(id);
    return { status: 200, body: found };
  }),
  at('POST', `${LOCATION}/deletedVaults/{vault}/purge`, ({ estate, params }) => {
    const found = find(estate, params.vault ?? '');
    return { status: found && estate.remove(found.id) ? 200 : 404 };
  }),
  openAt('POST', `${SUBSCRIPTION}/providers/Microsoft.KeyVault/checkNameAvailability`, ({ estate, request }) => {
    const name = String(Reflect.get(Object(request.body), 'name') ?? '');
    const taken = estate.ofType('microsoft.keyvault/vaults').some((vault) => sameId(vault.name, name));
    return {
      status: 200,
      body: { nameAvailable: !taken && !find(estate, name), ...(taken && { reason: 'AlreadyExists' }) },
    };
  }),
];

/** Deletes a vault softly: its roles are gone for good, all else can come back. */
export function softDelete(estate: Estate, vault: Vault): void {
  const { subscription } = parseId(vault.id);
  const location = vault.location ?? '';
  const now = estate.clock.now();
  const days = Number(vault.properties.softDeleteRetentionInDays ?? 90);
  const deleted: DeletedVault = {
    id: `/subscriptions/${subscription}/providers/Microsoft.KeyVault/locations/${location}/deletedVaults/${vault.name}`,
    name: vault.name,
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: {
      vaultId: vault.id,
      location,
      tags: vault.tags ?? {},
      deletionDate: now.toISOString(),
      scheduledPurgeDate: new Date(now.getTime() + days * 86_400_000).toISOString(),
    },
  };
  kept.set(deleted, vault);
  for (const { id } of estate.ofType('microsoft.authorization/roleassignments')) {
    if (covers(vault.id, scopeOf(id))) estate.remove(id);
  }
  estate.remove(vault.id);
  estate.put(deleted);
}

/** Brings a soft-deleted vault back where it was, with its access policies and without its roles. */
export function recoverVault(estate: Estate, id: string, body: Record<string, unknown>): Vault {
  const deleted = find(estate, parseId(id).name);
  if (!deleted)
    throw refuse(404, 'DeletedVaultNotFound', `The deleted vault '${parseId(id).name}' could not be found.`);
  const vault = kept.get(deleted) ?? rebuilt(estate, deleted, body);
  estate.remove(deleted.id);
  estate.grant(vault);
  return vault;
}

function find(estate: Estate, name: string): DeletedVault | undefined {
  return estate.ofType('microsoft.keyvault/deletedvaults').find((one) => sameId(one.name, name));
}

/** A world file does not say what a deleted vault was like inside: it is taken to have let its readers in. */
function rebuilt(estate: Estate, deleted: DeletedVault, body: Record<string, unknown>): Vault {
  const { world } = estate;
  const { vaultId, location, tags, deletionDate: _, scheduledPurgeDate: __, ...more } = deleted.properties;
  const policy = (objectId: string, secrets: string[]) => {
    return { tenantId: world.tenantId, objectId, permissions: { secrets, certificates: ['get', 'list'] } };
  };
  const readers = [policy(world.bot, ['list'])];
  const appService = appServicePrincipal(world);
  if (appService) readers.push(policy(appService.id, ['get']));
  return vaultShape.parse({
    id: vaultId,
    name: deleted.name,
    type: 'Microsoft.KeyVault/vaults',
    location: body.location ?? location,
    tags: tags ?? {},
    properties: {
      sku: { family: 'A', name: 'standard' },
      tenantId: world.tenantId,
      accessPolicies: readers,
      enableSoftDelete: true,
      enableRbacAuthorization: false,
      vaultUri: `https://${deleted.name}.${clouds[world.cloud].vaultSuffix}/`,
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Enabled',
      ...more,
    },
  });
}
