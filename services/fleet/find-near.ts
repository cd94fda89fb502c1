import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf, sameId } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { type Found, findCertificates } from './find.ts';

/**
 * Finds what a part of a name means to whoever speaks of a certificate: a host name of its own, then of its apps, then of
 * its zone; then whatever anybody would mean by it.
 */
export function findNear(part: string, near: Target, inventory: Inventory): Found {
  const own = ownHosts(near, inventory);
  const zones = zonesOf(own);
  const all = allHosts(inventory);
  const circles = [own, appHosts(near, inventory), all.filter((host) => zones.some((zone) => isIn(host, zone)))];
  for (const hosts of circles) {
    const found = certificatesOf(named(part, hosts), inventory);
    if (found) return found;
  }
  const found = findCertificates(part, inventory);
  if (isWholeName(part, inventory)) return found;
  const covered = certificatesOf(
    zones.map((zone) => `${part}.${zone}`),
    inventory,
  );
  if (covered) return covered;
  return found.kind === 'none' ? (certificatesOf(named(part, all), inventory) ?? found) : found;
}

/** The other certificates on the apps or in the vault of a certificate. */
export function findOthers(near: Target, inventory: Inventory): Found {
  const certificate = certificateOf(near, inventory);
  if (!certificate) return { kind: 'none', nearest: [] };
  const hosts = appHosts(near, inventory);
  const onApps = certificatesOf(hosts, inventory);
  const ids = [
    ...(onApps ? targetsOf(onApps) : []).map(({ certificateId }) => certificateId),
    ...inventory.certificates.filter((each) => isBeside(each, certificate)).map(({ id }) => id),
  ];
  const others = [...new Set(ids.map(keyOf))].filter((id) => id !== keyOf(near.certificateId));
  return certificatesOf(others, inventory) ?? { kind: 'none', nearest: [] };
}

/** A wildcard would cover any word at all as a host name, the name of an app or of a vault too. */
function isWholeName(part: string, { certificates, sites, vaults }: Inventory): boolean {
  const names = [...certificates, ...sites, ...vaults].map(({ name }) => name);
  return names.some((name) => name.toLowerCase() === part.toLowerCase());
}

/** Every certificate that one of these names means; null where none does. */
function certificatesOf(names: readonly string[], inventory: Inventory): Found | null {
  const targets = new Map<string, Target>();
  for (const name of new Set(names)) {
    for (const target of targetsOf(findCertificates(name, inventory))) targets.set(keyOf(target.certificateId), target);
  }
  const [only] = targets.values();
  if (!only) return null;
  return targets.size === 1 ? { kind: 'one', target: only } : { kind: 'many', targets: [...targets.values()] };
}

function targetsOf(found: Found): readonly Target[] {
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.target] : found.targets;
}

/** The first label of a host name is what people call it by; any other part of it comes after. */
function named(part: string, hosts: readonly string[]): readonly string[] {
  const first = hosts.filter((host) => host === part || host.startsWith(`${part}.`));
  return first.length > 0 ? first : hosts.filter((host) => host.split('.').slice(0, -1).includes(part));
}

function ownHosts(near: Target, inventory: Inventory): readonly string[] {
  const thumbprint = certificateOf(near, inventory)?.thumbprint;
  const bound = inventory.sites.flatMap(({ bindings }) =>
    bindings.filter((binding) => thumbprint && binding.thumbprint === thumbprint).map(({ host }) => host),
  );
  return lower([...near.hostNames, ...bound]);
}

function appHosts(near: Target, inventory: Inventory): readonly string[] {
  const thumbprint = certificateOf(near, inventory)?.thumbprint;
  const apps = inventory.sites.filter(({ bindings }) =>
    bindings.some((binding) => thumbprint && binding.thumbprint === thumbprint),
  );
  return lower(apps.flatMap(({ bindings }) => bindings.map(({ host }) => host)));
}

function allHosts({ certificates, sites }: Inventory): readonly string[] {
  return lower([
    ...certificates.flatMap(({ hostNames }) => hostNames),
    ...sites.flatMap(({ bindings }) => bindings.map(({ host }) => host)),
  ]);
}

/** `shop.contoso.com` and `*.contoso.com` are in the zone `contoso.com`, which is its own. */
function zonesOf(hosts: readonly string[]): readonly string[] {
  const zones = hosts.map((host) => {
    const labels = host.split('.');
    return labels.length > 2 ? labels.slice(1).join('.') : host;
  });
  return [...new Set(zones)];
}

function isIn(host: string, zone: string): boolean {
  return host === zone || host.endsWith(`.${zone}`);
}

function isBeside(each: AppServiceCertificate, { keyVault }: AppServiceCertificate): boolean {
  return keyVault !== null && each.keyVault !== null && sameId(each.keyVault.vaultId, keyVault.vaultId);
}

function certificateOf({ certificateId }: Target, { certificates }: Inventory): AppServiceCertificate | undefined {
  return certificates.find(({ id }) => sameId(id, certificateId));
}

function lower(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}
