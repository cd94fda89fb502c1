import { type AppServiceCertificate, isCovered } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Place } from '../domain/listing.ts';
import { oncePer } from '../domain/once-per.ts';
import { keyOf, nameOf, parseResourceId } from '../domain/resource-id.ts';
import { sitesHolding } from './hosts.ts';

/** Which of some words are names of places, in any letter case. Who owns is asked for apart: an owner may be called like anything. */
export function placesCalled(words: readonly string[], inventory: Inventory): readonly Place[] {
  const known = namesOf(inventory);
  return [...new Set(words.flatMap((word) => known.get(word.toLowerCase()) ?? []))];
}

/** The certificates that are in these places: of several of one kind, in any of them. */
export function certificatesIn(places: readonly Place[], inventory: Inventory): readonly AppServiceCertificate[] {
  const kinds = [...Map.groupBy(places, ({ kind }) => kind).values()];
  return inventory.certificates.filter((each) =>
    kinds.every((alike) => alike.some((place) => isIn(each, place, inventory))),
  );
}

/** Whether anything is tagged as owned by that. */
export function isOwner(name: string, inventory: Inventory): boolean {
  return allOwners(inventory).has(name.toLowerCase());
}

const allOwners = oncePer(
  ({ owners }: Inventory) => new Set([...owners.values()].flat().map((owner) => owner.toLowerCase())),
);

/** Who owns a certificate: as it is tagged itself, or else its apps, or else its vault. */
export function ownersOf(certificate: AppServiceCertificate, inventory: Inventory): readonly string[] {
  const tagged = (id: string) => inventory.owners.get(keyOf(id)) ?? [];
  const own = tagged(certificate.id);
  if (own.length > 0) return own;
  const ofApps = sitesHolding(certificate.thumbprint, inventory).flatMap(({ id }) => tagged(id));
  return ofApps.length > 0 ? ofApps : tagged(certificate.keyVault?.vaultId ?? '');
}

const namesOf = oncePer(({ vaults, sites, subscriptions }: Inventory): ReadonlyMap<string, Place> => {
  const named = (kind: Place['kind']) => (name: string) => [name.toLowerCase(), { kind, name }] as const;
  return new Map([
    ...[...subscriptions].flatMap(([id, name]) => [
      named('subscription')(name),
      [id, { kind: 'subscription', name }] as const,
    ]),
    ...sites.map(({ name }) => named('app')(name)),
    ...vaults.map(({ name }) => named('vault')(name)),
  ]);
});

function isIn(certificate: AppServiceCertificate, { kind, name }: Place, inventory: Inventory): boolean {
  switch (kind) {
    case 'subscription': {
      const id = parseResourceId(certificate.id).subscriptionId.toLowerCase();
      return same(id, name) || same(inventory.subscriptions.get(id) ?? id, name);
    }
    case 'vault':
      return certificate.keyVault !== null && same(nameOf(certificate.keyVault.vaultId), name);
    case 'app':
      return (
        sitesCalled(inventory)
          .get(name.toLowerCase())
          ?.some(({ bindings }) =>
            bindings.some(({ host, thumbprint }) =>
              thumbprint ? thumbprint === certificate.thumbprint : isCovered(certificate, host),
            ),
          ) ?? false
      );
    case 'owner':
      return ownersOf(certificate, inventory).some((owner) => same(owner, name));
  }
}

const sitesCalled = oncePer(({ sites }: Inventory) => Map.groupBy(sites, ({ name }) => name.toLowerCase()));

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
