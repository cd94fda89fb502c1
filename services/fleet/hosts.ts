import type { Site } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';

type Hosts = readonly string[];

/** The hosts of an inventory that begin with a label or several, which is what people call a host by. */
export function hostsBeginning(part: string, inventory: Inventory): Hosts {
  return byBeginning(inventory).get(part) ?? [];
}

/** The hosts of an inventory that have a label anywhere but at the end. */
export function hostsWithLabel(label: string, inventory: Inventory): Hosts {
  return byLabel(inventory).get(label) ?? [];
}

/** The sites that have a binding to a certificate. */
export function sitesHolding(thumbprint: string | undefined, inventory: Inventory): readonly Site[] {
  return (thumbprint && sitesByThumbprint(inventory).get(thumbprint)) || [];
}

/** Host names as they are compared, each once. */
export function lower(hosts: Hosts): Hosts {
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}

const allHosts = oncePer(({ certificates, sites }: Inventory) =>
  lower([
    ...certificates.flatMap(({ hostNames }) => hostNames),
    ...sites.flatMap(({ bindings }) => bindings.map(({ host }) => host)),
  ]),
);
const byBeginning = oncePer((inventory: Inventory) =>
  grouped(allHosts(inventory), (host) => {
    const labels = host.split('.');
    return labels.map((_, last) => labels.slice(0, last + 1).join('.'));
  }),
);
const byLabel = oncePer((inventory: Inventory) => grouped(allHosts(inventory), (host) => host.split('.').slice(0, -1)));
const sitesByThumbprint = oncePer(({ sites }: Inventory) =>
  grouped(sites, ({ bindings }) => bindings.flatMap(({ thumbprint }) => thumbprint ?? [])),
);

function grouped<T>(all: readonly T[], keysOf: (each: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    for (const key of new Set(keysOf(each))) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  }
  return groups;
}
