import Fuse from 'fuse.js';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { nameOf } from '../domain/resource-id.ts';
import { oncePer } from './lookup.ts';

interface Named {
  readonly certificate: AppServiceCertificate;
  readonly names: readonly string[];
}

const MOST_NEAREST = 5;
const LONGEST = 100;
/** Only the certificates with most pieces of the name are compared in earnest, which takes long for each. */
const MOST_COMPARED = 40;
/** Pieces that most names have tell little, and are left out once rarer ones have found enough. */
const MOST_WEIGHED = 1500;
const PIECE = 3;

/** Every certificate with all the names that people use for it. */
const namedOf = oncePer(({ certificates, sites }): readonly Named[] => {
  const bound = new Map<string, string[]>();
  for (const { name, bindings } of sites) {
    for (const { thumbprint } of bindings) {
      if (thumbprint) bound.set(thumbprint, [...(bound.get(thumbprint) ?? []), name]);
    }
  }
  return certificates.map((certificate) => ({
    certificate,
    names: [
      certificate.name,
      ...certificate.hostNames,
      ...(certificate.keyVault ? [certificate.keyVault.secretName, nameOf(certificate.keyVault.vaultId)] : []),
      ...new Set(bound.get(certificate.thumbprint)),
    ],
  }));
});

/** In which certificates' names each piece of three letters stands. */
const placesOf = oncePer((inventory): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { names }] of namedOf(inventory).entries()) {
    for (const piece of piecesOf(names.join(' '))) {
      const held = places.get(piece);
      if (held) held.push(place);
      else places.set(piece, [place]);
    }
  }
  return places;
});

/** The certificates whose names are nearest to a name that none of them has, the nearest first. */
export function nearestTo(text: string, inventory: Inventory): readonly AppServiceCertificate[] {
  const asked = text.slice(0, LONGEST);
  const fuse = new Fuse(alike(asked, inventory), { keys: ['names'], threshold: 0.45, ignoreLocation: true });
  return fuse.search(asked, { limit: MOST_NEAREST }).map(({ item }) => item.certificate);
}

function alike(asked: string, inventory: Inventory): readonly Named[] {
  const named = namedOf(inventory);
  if (named.length <= MOST_COMPARED) return named;
  const places = placesOf(inventory);
  const shared = new Map<number, number>();
  const rarestFirst = [...piecesOf(asked)]
    .map((piece) => places.get(piece) ?? [])
    .toSorted((one, other) => one.length - other.length);
  for (const held of rarestFirst) {
    if (shared.size + held.length > MOST_WEIGHED && shared.size > 0) break;
    for (const place of held) shared.set(place, (shared.get(place) ?? 0) + 1 / Math.sqrt(held.length));
  }
  return [...shared]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_COMPARED)
    .flatMap(([place]) => named[place] ?? []);
}

function piecesOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - PIECE + 1) }, (_, at) => lower.slice(at, at + PIECE)));
}
