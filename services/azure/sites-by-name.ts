import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import { oncePer } from '../domain/once-per.ts';

/** The sites that a certificate may have to do with: one of their host names is bound to it, or may be covered by it; in their order. */
export function sitesNamedBy(
  { thumbprint, hostNames }: AppServiceCertificate,
  sites: readonly Site[],
): readonly Site[] {
  const index = indexed(sites);
  const keys = [thumbprint, ...hostNames.map((name) => name.toLowerCase())];
  const places = new Set(keys.flatMap((key) => index.get(key) ?? []));
  return [...places].toSorted((one, other) => one - other).map((place) => sites[place] as Site);
}

/** Where in the list the sites of a thumbprint are, of a host name, and of the wildcard for a host name. */
const indexed = oncePer((sites: readonly Site[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [place, { bindings }] of sites.entries()) {
    const keys = new Set(bindings.flatMap(({ host, thumbprint }) => [thumbprint ?? '', ...namesFor(host)]));
    for (const key of keys) {
      const places = index.get(key) ?? [];
      index.set(key, places);
      places.push(place);
    }
  }
  return index;
});

function namesFor(host: string): readonly string[] {
  const name = host.toLowerCase();
  return [name, `*.${name.split('.').slice(1).join('.')}`];
}
