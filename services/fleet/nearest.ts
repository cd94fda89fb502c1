import Fuse from 'fuse.js';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';
import { nameOf } from '../domain/resource-id.ts';
import { fewestFirst, type Pairs, pairsMissing, pairsOf } from './pairs.ts';

const MOST_NEAREST = 5;
const LONGEST = 100;
/** How much of a name may be mistyped. */
const FARTHEST: Distance = { score: 0.45, differs: LONGEST, place: 0 };
/** Names that are judged at a time, and at most: to judge one takes long, and among so many alike none is told from the next. */
const BATCH = 20;
const MOST_JUDGED = 240;
/** The judge compares so many letters at a time. */
const PART = 32;
/** So many pairs does a wrong letter spoil at most. */
const SPOILED = 2;
/** So many differences in length are told apart. */
const LENGTHS = 256;

/** Every name that people use, in small letters, with the certificates that are called by it. */
const namesOf = oncePer(({ certificates, sites }: Inventory) => {
  const bound = new Map<string, string[]>();
  for (const { name, bindings } of sites) {
    for (const { thumbprint } of bindings) {
      if (thumbprint) bound.set(thumbprint, [...(bound.get(thumbprint) ?? []), name]);
    }
  }
  const called = new Map<string, Set<AppServiceCertificate>>();
  for (const certificate of certificates) {
    const { name, hostNames, keyVault, thumbprint } = certificate;
    const vault = keyVault ? [keyVault.secretName, nameOf(keyVault.vaultId)] : [];
    for (const each of [name, ...hostNames, ...vault, ...(bound.get(thumbprint) ?? [])]) {
      const lower = each.toLowerCase();
      const held = called.get(lower);
      if (held) held.add(certificate);
      else called.set(lower, new Set([certificate]));
    }
  }
  const names = [...called.keys()];
  return { names, called, pairs: pairsOf(names) };
});

/** How far a name is from the one that was asked for: by the judge, or by what it can say at best; then by their lengths. */
interface Distance {
  readonly score: number;
  readonly differs: number;
  readonly place: number;
}

/**
 * The certificates whose names are nearest to a name that none of them has, the nearest first. The names that may be
 * nearest by their pairs of letters are judged first, and no others than may be as near as what was found.
 */
export function nearestTo(text: string, inventory: Inventory): readonly AppServiceCertificate[] {
  const asked = text.slice(0, LONGEST).toLowerCase();
  if (asked === '') return [];
  const { names, called, pairs } = namesOf(inventory);
  const ranks = ranksOf(asked, pairs);
  const atBest = (place: number) => distanceAt(ranks[place] as number, asked, place);
  const likeliest = fewestFirst(ranks, MOST_JUDGED);
  const judged: Distance[] = [];
  const shown = () => nearestOf(judged, names, called);
  for (let from = 0; from < likeliest.length; from += BATCH) {
    const last = shown()[MOST_NEAREST - 1]?.distance ?? FARTHEST;
    const batch = [...likeliest.subarray(from, from + BATCH)].map(atBest).filter((each) => compare(each, last) < 0);
    if (batch.length === 0) break;
    judged.push(...judge(asked, batch, names, last.score));
  }
  return shown().map(({ certificate }) => certificate);
}

/** The judge need not look for more wrong letters than the farthest has that would be shown. */
function judge(
  asked: string,
  batch: readonly Distance[],
  names: readonly string[],
  threshold: number,
): readonly Distance[] {
  const options = { threshold, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true };
  const found = new Fuse(
    batch.map(({ place }) => names[place] as string),
    options,
  ).search(asked);
  return found.map(({ refIndex, score = 1 }) => ({ ...(batch[refIndex] as Distance), score }));
}

/** How near each name may be at best, as one number: by how many letters are surely wrong, then by how its length differs. */
function ranksOf(asked: string, pairs: Pairs): Uint16Array {
  const missing = pairsMissing(asked, pairs);
  const ranks = new Uint16Array(missing.length);
  // Where the judge cuts a name, a pair is lost that no wrong letter spoiled.
  const cuts = partsOf(asked) - 1;
  for (let place = 0; place < ranks.length; place += 1) {
    const wrong = Math.max(0, Math.ceil(((missing[place] as number) - cuts) / SPOILED));
    const differs = Math.abs((pairs.lengths[place] as number) - asked.length);
    ranks[place] = wrong * LENGTHS + Math.min(LENGTHS - 1, differs);
  }
  return ranks;
}

/** The best that the judge can say of a name of some rank. */
function distanceAt(rank: number, asked: string, place: number): Distance {
  const score = Math.floor(rank / LENGTHS) / (Math.min(asked.length, PART) * partsOf(asked));
  return { score, differs: rank % LENGTHS, place };
}

function partsOf(asked: string): number {
  return Math.ceil(asked.length / PART);
}

/** A certificate is as near as the nearest of its names. */
function nearestOf(
  judged: readonly Distance[],
  names: readonly string[],
  called: ReadonlyMap<string, ReadonlySet<AppServiceCertificate>>,
) {
  const nearest = new Map<AppServiceCertificate, Distance>();
  for (const distance of judged.toSorted(compare)) {
    for (const certificate of called.get(names[distance.place] as string) ?? []) {
      if (nearest.size < MOST_NEAREST && !nearest.has(certificate)) nearest.set(certificate, distance);
    }
  }
  return [...nearest].map(([certificate, distance]) => ({ certificate, distance }));
}

function compare(one: Distance, other: Distance): number {
  return one.score - other.score || one.differs - other.differs || one.place - other.place;
}
