import { type ArmRoute, type Ask, at, openAt, SUBSCRIPTION, step } from '../../arm/ask.ts';
import { notFound } from '../../arm/refusals.ts';
import type { Answer } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import type { DeletedVault, Vault } from '../../world/resource.ts';
import { covers, parseId, sameId, scopeOf } from '../../world/resource-id.ts';

const LOCATION = `${SUBSCRIPTION}/providers/Microsoft.KeyVault/locations/{location}`;
const kept = new WeakMap<DeletedVault, Vault>();

/** Soft-deleted vaults; listing them has nothing special. */
export const deletedVaultRoutes: readonly ArmRoute[] = [
  at('GET', `${LOCATION}/deletedVaults/{vault}`, getDeleted),
  at('POST', `${LOCATION}/deletedVaults/{vault}/purge`, purge),
  openAt('POST', `${SUBSCRIPTION}/providers/Microsoft.KeyVault/checkNameAvailability`, checkName),
];

/** A soft-deleted vault by its name. */
export function deletedVault(estate: Estate, name: string): DeletedVault | undefined {
  return estate.ofType('microsoft.keyvault/deletedvaults').find((one) => sameId(one.name, name));
}

/** A soft-deleted vault as it was, if it was deleted here. */
export function keptOf(deleted: DeletedVault): Vault | undefined {
  return kept.get(deleted);
}

function getDeleted(ask: Ask): Answer {
  const found = deletedVault(ask.estate, step(ask, 'vault'));
  const place = found?.properties.location?.replaceAll(' ', '');
  if (!found || !sameId(place, step(ask, 'location'))) throw notFound(ask.id);
  return { status: 200, body: found };
}

function purge(ask: Ask): Answer {
  const found = deletedVault(ask.estate, step(ask, 'vault'));
  if (!found) throw notFound(ask.id);
  ask.estate.remove(found.id);
  return { status: 202 };
}

function checkName({ estate, request }: Ask): Answer {
  const name = String(Reflect.get(Object(request.body), 'name') ?? '');
  const taken = estate.ofType('microsoft.keyvault/vaults').some((vault) => sameId(vault.name, name));
  const nameAvailable = !taken && !deletedVault(estate, name);
  return { status: 200, body: { nameAvailable, ...(!nameAvailable && { reason: 'AlreadyExists' }) } };
}

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
