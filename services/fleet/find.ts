import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';
import { keyOf, nameOf } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { type AskedName, readAskedName } from './asked-name.ts';
import { lookup } from './lookup.ts';
import { nearestTo } from './nearest.ts';

/** Which certificates a name means: one, several to choose from, or none, with the names nearest to it. */
export type Found =
  | { readonly kind: 'one'; readonly target: Target }
  | { readonly kind: 'many'; readonly targets: readonly Target[] }
  | { readonly kind: 'none'; readonly nearest: readonly Target[] };

type Match = (asked: AskedName, inventory: Inventory) => readonly AppServiceCertificate[];

/** From how many letters on a part of a name counts as that name, where only one certificate has it. */
const LEAST_PART = 4;

/** Every way to name a certificate, the surest first; the first that finds anything decides. */
const MATCHES: readonly Match[] = [byId, byThumbprint, byName, bySecret, byHost, bySite, byVault, byPart];

/** Finds the certificates that somebody means. A typing error never picks one: it only tells what is near. */
export function findCertificates(asked: string, inventory: Inventory): Found {
  const targets = certificatesCalled(asked, inventory);
  const [only] = targets;
  if (!only) return { kind: 'none', nearest: nearestTo(readAskedName(asked).text, inventory).map(targetOf) };
  return targets.length === 1 ? { kind: 'one', target: only } : { kind: 'many', targets };
}

/** The certificates that a name means; none where it is mistyped. */
export function certificatesCalled(asked: string, inventory: Inventory): readonly Target[] {
  const name = readAskedName(asked);
  for (const match of MATCHES) {
    const found = match(name, inventory);
    if (found.length > 0) return inOrder(found).map(targetOf);
  }
  return [];
}

/** By resource id. */
export const certificatesById = lookup(({ certificates }) => certificates.map((each) => [keyOf(each.id), each]));
const certificatesByThumbprint = lookup(({ certificates }) => certificates.map((each) => [each.thumbprint, each]));
const certificatesByName = lookup(({ certificates }) => certificates.map((each) => [each.name, each]));
const certificatesBySecret = lookup(({ certificates }) =>
  certificates.flatMap((each) => (each.keyVault ? [[each.keyVault.secretName, each] as const] : [])),
);
const certificatesByHost = lookup(({ certificates }) =>
  certificates.flatMap((each) => each.hostNames.map((name) => [name, each] as const)),
);
const certificatesByBoundHost = lookup((inventory) =>
  inventory.sites.flatMap(({ bindings }) =>
    bindings.flatMap(({ host, thumbprint }) =>
      holding(thumbprint, inventory).map((certificate) => [host, certificate] as const),
    ),
  ),
);
const certificatesByVault = lookup(({ certificates }) =>
  certificates.flatMap((each) =>
    each.keyVault
      ? [[keyOf(each.keyVault.vaultId), each] as const, [nameOf(each.keyVault.vaultId), each] as const]
      : [],
  ),
);
const lowerNames = oncePer(({ certificates }: Inventory) =>
  certificates.map((certificate) => ({ name: certificate.name.toLowerCase(), certificate })),
);
/** By the site's id, its name, and the name it answers to without a custom host name. */
const certificatesBySite = lookup((inventory) =>
  inventory.sites.flatMap((site) => {
    const held = site.bindings.flatMap(({ thumbprint }) => holding(thumbprint, inventory));
    return [keyOf(site.id), site.name, ...defaultNames(site)].flatMap((key) =>
      held.map((each) => [key, each] as const),
    );
  }),
);

function byId({ id }: AskedName, inventory: Inventory) {
  return id ? certificatesById(keyOf(id), inventory) : [];
}

function byThumbprint({ thumbprint }: AskedName, inventory: Inventory) {
  return thumbprint ? certificatesByThumbprint(thumbprint, inventory) : [];
}

function byName({ text }: AskedName, inventory: Inventory) {
  return certificatesByName(text, inventory);
}

function bySecret({ text, vault, secret }: AskedName, inventory: Inventory) {
  return certificatesBySecret(secret ?? text, inventory).filter(
    ({ keyVault }) => vault === null || (keyVault !== null && same(nameOf(keyVault.vaultId), vault)),
  );
}

/** The certificate that a host is bound to; failing that, those that name it, an exact name before a wildcard. */
function byHost({ host }: AskedName, inventory: Inventory) {
  if (!host) return [];
  const bound = certificatesByBoundHost(host, inventory);
  if (bound.length > 0) return bound;
  const exact = certificatesByHost(host, inventory);
  return exact.length > 0 ? exact : certificatesByHost(host.replace(/^[^.]+/, '*'), inventory);
}

function bySite({ text, id }: AskedName, inventory: Inventory) {
  return certificatesBySite(id ? keyOf(id) : text, inventory);
}

/** A secret's id is below that of its vault. */
function byVault({ text, id, vault }: AskedName, inventory: Inventory) {
  if (!id) return certificatesByVault(vault ?? text, inventory);
  return certificatesByVault(/^.*\/vaults\/[^/]+/.exec(keyOf(id))?.[0] ?? keyOf(id), inventory);
}

function byPart({ text }: AskedName, inventory: Inventory) {
  if (text.length < LEAST_PART) return [];
  const part = text.toLowerCase();
  const having = lowerNames(inventory).filter(({ name }) => name.includes(part));
  return having.length === 1 ? having.map(({ certificate }) => certificate) : [];
}

function holding(thumbprint: string | null, inventory: Inventory) {
  return thumbprint ? certificatesByThumbprint(thumbprint, inventory) : [];
}

/** The name by which a site answers without a custom host name: `app.azurewebsites.net`. In an environment of its own it has none of these. */
function defaultNames({ bindings }: Site): readonly string[] {
  const hosts = bindings.map(({ host }) => host);
  return hosts.filter((host) => /\.(azurewebsites\.(net|us)|chinacloudsites\.cn)$/i.test(host));
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
