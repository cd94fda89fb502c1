import Fuse from 'fuse.js';
import { type AppServiceCertificate, isCovered, type Site } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf, nameOf, sameId } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { type AskedName, readAskedName } from './asked-name.ts';

/** Which certificates a name means: one, several to choose from, or none, with the names nearest to it. */
export type Found =
  | { readonly kind: 'one'; readonly target: Target }
  | { readonly kind: 'many'; readonly targets: readonly Target[] }
  | { readonly kind: 'none'; readonly nearest: readonly Target[] };

type Match = (asked: AskedName, inventory: Inventory) => readonly AppServiceCertificate[];

/** From how many letters on a part of a name counts as that name, where only one certificate has it. */
const LEAST_PART = 4;
const MOST_NEAREST = 5;

/** Every way to name a certificate, the surest first; the first that finds anything decides. */
const MATCHES: readonly Match[] = [byId, byThumbprint, byName, bySecret, byHost, bySite, byVault, byPart];

/** Finds the certificates that somebody means. A typing error never picks one: it only tells what is near. */
export function findCertificates(asked: string, inventory: Inventory): Found {
  const name = readAskedName(asked);
  for (const match of MATCHES) {
    const found = match(name, inventory);
    const [only] = found;
    if (only && found.length === 1) return { kind: 'one', target: targetOf(only) };
    if (found.length > 1) return { kind: 'many', targets: inOrder(found).map(targetOf) };
  }
  return { kind: 'none', nearest: nearest(name.text, inventory) };
}

function byId({ id }: AskedName, { certificates }: Inventory) {
  return id ? certificates.filter((each) => sameId(each.id, id)) : [];
}

function byThumbprint({ thumbprint }: AskedName, { certificates }: Inventory) {
  return thumbprint ? certificates.filter((each) => each.thumbprint === thumbprint) : [];
}

function byName({ text }: AskedName, { certificates }: Inventory) {
  return certificates.filter(({ name }) => same(name, text));
}

function bySecret({ text, vault, secret }: AskedName, { certificates }: Inventory) {
  const wanted = secret ?? text;
  return certificates.filter(({ keyVault }) => {
    if (!keyVault || !same(keyVault.secretName, wanted)) return false;
    return vault === null || same(nameOf(keyVault.vaultId), vault);
  });
}

/** The certificate that a host is bound to; failing that, those that name it, an exact name before a wildcard. */
function byHost({ host }: AskedName, { certificates, sites }: Inventory) {
  if (!host) return [];
  const bound = holding(
    certificates,
    sites.flatMap(({ bindings }) =>
      bindings.filter((binding) => same(binding.host, host)).map(({ thumbprint }) => thumbprint),
    ),
  );
  if (bound.length > 0) return bound;
  const exact = certificates.filter(({ hostNames }) => hostNames.some((name) => same(name, host)));
  return exact.length > 0 ? exact : certificates.filter((each) => isCovered(each, host));
}

function bySite({ text, id }: AskedName, { certificates, sites }: Inventory) {
  const named = sites.filter((site) =>
    id ? sameId(site.id, id) : same(site.name, text) || same(defaultName(site), text),
  );
  return holding(
    certificates,
    named.flatMap(({ bindings }) => bindings.map(({ thumbprint }) => thumbprint)),
  );
}

function byVault({ text, id, vault }: AskedName, { certificates }: Inventory) {
  return certificates.filter(({ keyVault }) => {
    if (!keyVault) return false;
    if (id) return keyOf(id) === keyOf(keyVault.vaultId) || keyOf(id).startsWith(`${keyOf(keyVault.vaultId)}/`);
    return same(nameOf(keyVault.vaultId), vault ?? text);
  });
}

function byPart({ text }: AskedName, { certificates }: Inventory) {
  if (text.length < LEAST_PART) return [];
  const having = certificates.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  return having.length === 1 ? having : [];
}

function holding(certificates: readonly AppServiceCertificate[], thumbprints: readonly (string | null)[]) {
  return certificates.filter(({ thumbprint }) => thumbprint !== '' && thumbprints.includes(thumbprint));
}

/** The name by which a site answers without a custom host name: `app.azurewebsites.net`. */
function defaultName({ bindings }: Site): string {
  return bindings.find(({ host }) => /\.(azurewebsites\.(net|us)|chinacloudsites\.cn)$/i.test(host))?.host ?? '';
}

function nearest(text: string, { certificates, sites }: Inventory): readonly Target[] {
  const named = certificates.map((certificate) => ({
    certificate,
    names: [
      certificate.name,
      ...certificate.hostNames,
      ...(certificate.keyVault ? [certificate.keyVault.secretName, nameOf(certificate.keyVault.vaultId)] : []),
      ...sites
        .filter(({ bindings }) => bindings.some(({ thumbprint }) => thumbprint === certificate.thumbprint))
        .map(({ name }) => name),
    ],
  }));
  const fuse = new Fuse(named, { keys: ['names'], threshold: 0.45, ignoreLocation: true });
  return fuse.search(text.slice(0, 100), { limit: MOST_NEAREST }).map(({ item }) => targetOf(item.certificate));
}

function inOrder(certificates: readonly AppServiceCertificate[]): readonly AppServiceCertificate[] {
  return certificates.toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
}

function targetOf({ id, name, hostNames }: AppServiceCertificate): Target {
  return { certificateId: id, name, hostNames };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
