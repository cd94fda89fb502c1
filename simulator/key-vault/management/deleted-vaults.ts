import { type ArmRoute, type Ask, at, openAt, SUBSCRIPTION, step } from '../../arm/ask.ts';
import { page } from '../../arm/pages.ts';
import { notFound } from '../../arm/refusals.ts';
import { type Answer, ok } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import { regionCode, regionName } from '../../world/regions.ts';
import type { DeletedVault, Vault } from '../../world/resource.ts';
import { covers, parseId, sameId, scopeOf } from '../../world/resource-id.ts';

const KEY_VAULT = `${SUBSCRIPTION}/providers/Microsoft.KeyVault`;
const ONE = `${KEY_VAULT}/locations/{location}/deletedVaults/{vault}`;
const SHOWN = ['vaultId', 'location', 'tags', 'deletionDate', 'scheduledPurgeDate', 'purgeProtectionEnabled'];
const MILLISECONDS_A_DAY = 86_400_000;

/** Soft-deleted vaults. */
export const deletedVaultRoutes: readonly ArmRoute[] = [
  at('GET', `${KEY_VAULT}/deletedVaults`, listDeleted),
  at('GET', ONE, getDeleted),
  at('POST', `${ONE}/purge`, purge),
  openAt('POST', `${KEY_VAULT}/checkNameAvailability`, checkName),
];

/** A soft-deleted vault by its name. */
export function deletedVault(estate: Estate, name: string): DeletedVault | undefined {
  return estate.ofType('microsoft.keyvault/deletedvaults').find((one) => sameId(one.name, name));
}

/** The region a deleted vault was in, by its property or else by its id. */
export function placeOf({ id, properties }: DeletedVault): string {
  return regionCode(properties.location ?? /\/locations\/([^/]+)/i.exec(id)?.[1] ?? '');
}

function listDeleted(ask: Ask): Answer {
  const scope = `/subscriptions/${step(ask, 'subscription')}`;
  const found = ask.estate.ofType('microsoft.keyvault/deletedvaults').filter(({ id }) => covers(scope, id));
  return page(
    ask,
    found.map((one) => shown(ask.estate, one)),
  );
}

function getDeleted(ask: Ask): Answer {
  const found = deletedVault(ask.estate, step(ask, 'vault'));
  if (!found || placeOf(found) !== regionCode(step(ask, 'location'))) throw notFound(ask.id);
  return ok(shown(ask.estate, found));
}

/** What is told of a deleted vault; what it was like inside is kept for its recovery. */
function shown({ clock }: Estate, { properties, ...deleted }: DeletedVault): object {
  const told = Object.entries(properties).filter(([key]) => SHOWN.includes(key));
  const yesterday = new Date(clock.now().getTime() - MILLISECONDS_A_DAY);
  const usual = { tags: {}, deletionDate: seconds(yesterday), scheduledPurgeDate: purgeDate(yesterday, properties) };
  return { ...deleted, properties: { ...usual, ...Object.fromEntries(told) } };
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
  const { id, name, location, tags, properties } = vault;
  const place = `/subscriptions/${parseId(id).subscription}/providers/Microsoft.KeyVault/locations/${regionCode(location ?? '')}`;
  const now = estate.clock.now();
  const dates = { deletionDate: seconds(now), scheduledPurgeDate: purgeDate(now, properties) };
  const told = { vaultId: id, location: regionName(location ?? ''), tags: tags ?? {}, ...dates };
  for (const assignment of estate.ofType('microsoft.authorization/roleassignments')) {
    if (covers(id, scopeOf(assignment.id))) estate.remove(assignment.id);
  }
  estate.remove(id);
  estate.put({
    id: `${place}/deletedVaults/${name}`,
    name,
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: { ...properties, ...told },
  });
}

function purgeDate(from: Date, { softDeleteRetentionInDays: days }: DeletedVault['properties']): string {
  return seconds(new Date(from.getTime() + (days ?? 90) * MILLISECONDS_A_DAY));
}

function seconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
