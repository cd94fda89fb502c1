import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';
import { keyOf, sameId } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { certificatesById, certificatesCalled, type Found, findCertificates } from './find.ts';
import { hostsBeginning, hostsWithLabel, lower, sitesHolding } from './hosts.ts';

/**
 * Finds what a part of a name means to whoever speaks of a certificate: a host name of its own, then of its apps, then of
 * its zone; then whatever anybody would mean by it.
 */
export function findNear(part: string, near: Target, inventory: Inventory): Found {
  const own = ownHosts(near, inventory);
  const onApps = appHosts(near, inventory);
  const zones = zonesOf(own);
  const beginning = hostsBeginning(part, inventory);
  const having = hostsWithLabel(part, inventory);
  const circles: readonly Circle[] = [
    (host) => own.includes(host),
    (host) => onApps.includes(host),
    (host) => zones.some((zone) => host.endsWith(`.${zone}`)),
  ];
  for (const circle of circles) {
    // The first label of a host name is what people call it by; any other part of it comes after.
    const first = beginning.filter(circle);
    const found = certificatesOf(first.length > 0 ? first : having.filter(circle), inventory);
    if (found) return found;
  }
  if (isWholeName(part, inventory)) return findCertificates(part, inventory);
  const covered = certificatesOf(
    zones.map((zone) => `${part}.${zone}`),
    inventory,
  );
  if (covered) return covered;
  const found = findCertificates(part, inventory);
  if (found.kind !== 'none') return found;
  return certificatesOf(beginning.length > 0 ? beginning : having, inventory) ?? found;
}

/** Whether a host name is as near as that. */
type Circle = (host: string) => boolean;

/** The other certificates on the apps or in the vault of a certificate. */
export function findOthers(near: Target, inventory: Inventory): Found {
  const certificate = certificateOf(near, inventory);
  if (!certificate) return { kind: 'none', nearest: [] };
  const hosts = appHosts(near, inventory);
  const ids = [
    ...called(hosts, inventory).map(({ certificateId }) => certificateId),
    ...inventory.certificates.filter((each) => isBeside(each, certificate)).map(({ id }) => id),
  ];
  const others = [...new Set(ids.map(keyOf))].filter((id) => id !== keyOf(near.certificateId));
  return certificatesOf(others, inventory) ?? { kind: 'none', nearest: [] };
}

/** A wildcard would cover any word at all as a host name, the name of an app or of a vault too. */
function isWholeName(part: string, inventory: Inventory): boolean {
  return wholeNames(inventory).has(part.toLowerCase());
}

const wholeNames = oncePer(
  ({ certificates, sites, vaults }: Inventory) =>
    new Set([...certificates, ...sites, ...vaults].map(({ name }) => name.toLowerCase())),
);

/** Every certificate that one of these names means; null where none does. */
function certificatesOf(names: readonly string[], inventory: Inventory): Found | null {
  const targets = called(names, inventory);
  const [only] = targets;
  if (!only) return null;
  return targets.length === 1 ? { kind: 'one', target: only } : { kind: 'many', targets };
}

function called(names: readonly string[], inventory: Inventory): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const name of new Set(names)) {
    for (const target of certificatesCalled(name, inventory)) targets.set(keyOf(target.certificateId), target);
  }
  return [...targets.values()];
}

function ownHosts(near: Target, inventory: Inventory): readonly string[] {
  const thumbprint = certificateOf(near, inventory)?.thumbprint;
  const bound = sitesHolding(thumbprint, inventory).flatMap(({ bindings }) =>
    bindings.filter((binding) => binding.thumbprint === thumbprint).map(({ host }) => host),
  );
  return lower([...near.hostNames, ...bound]);
}

function appHosts(near: Target, inventory: Inventory): readonly string[] {
  const apps = sitesHolding(certificateOf(near, inventory)?.thumbprint, inventory);
  return lower(apps.flatMap(({ bindings }) => bindings.map(({ host }) => host)));
}

/** `shop.contoso.com` and `*.contoso.com` are in the zone `contoso.com`, which is its own. */
function zonesOf(hosts: readonly string[]): readonly string[] {
  const zones = hosts.map((host) => {
    const labels = host.split('.');
    return labels.length > 2 ? labels.slice(1).join('.') : host;
  });
  return [...new Set(zones)];
}

function isBeside(each: AppServiceCertificate, { keyVault }: AppServiceCertificate): boolean {
  return keyVault !== null && each.keyVault !== null && sameId(each.keyVault.vaultId, keyVault.vaultId);
}

function certificateOf({ certificateId }: Target, inventory: Inventory): AppServiceCertificate | undefined {
  return certificatesById(keyOf(certificateId), inventory)[0];
}
