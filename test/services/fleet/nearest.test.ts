import fc from 'fast-check';
import Fuse from 'fuse.js';
import { fleetOf } from '../../../bench/fleet.ts';
import { nearestTo } from '../../../services/fleet/nearest.ts';

jest.setTimeout(30_000);

const fleet = fleetOf(800);
const called = new Map<string, Set<string>>();
for (const { name, hostNames, keyVault } of fleet.certificates) {
  const vault = keyVault?.vaultId.split('/').at(-1) ?? '';
  for (const each of [name, ...hostNames, vault, `app-${name}`]) {
    called.set(each, (called.get(each) ?? new Set()).add(name));
  }
}
const names = [...called.keys()];
const judge = new Fuse(names, { threshold: 0.45, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true });

/** What the judge says where it looks at every name there is. */
function nearestOfAll(asked: string): readonly string[] {
  const far = (name: string) => Math.abs(name.length - asked.length);
  const found = judge
    .search(asked)
    .toSorted((one, other) => (one.score ?? 1) - (other.score ?? 1) || far(one.item) - far(other.item));
  return [...new Set(found.flatMap(({ item }) => [...(called.get(item) ?? [])]))].slice(0, 5);
}

/** A slip of the fingers. */
type Slip = (name: string, at: number, letter: string) => string;

const slips: readonly Slip[] = [
  (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at, letter) => name.slice(0, at) + letter + name.slice(at),
  (name, at) =>
    name.slice(0, at) +
    name
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    name.slice(at + 2),
];
const slip = fc.record({
  slip: fc.constantFrom(...slips),
  at: fc.nat(40),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-.'),
});
const mistyped = fc
  .tuple(fc.constantFrom(...names), fc.array(slip, { minLength: 1, maxLength: 2 }))
  .map(([name, made]) => made.reduce((text, { slip, at, letter }) => slip(text, at % text.length, letter), name));

test('what is near a mistyped name is what a look at every name would find, and in the same order', () => {
  const long = mistyped.filter(({ length }) => length >= 8);
  fc.assert(
    fc.property(long, (asked) => {
      const found = nearestTo(asked, fleet).map(({ name }) => name);

      expect(found).toEqual(nearestOfAll(asked));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('of a very short name, to which very many are alike, at least the nearest is', () => {
  const short = mistyped.filter(({ length }) => length < 8);
  fc.assert(
    fc.property(short, (asked) => {
      const [nearest] = nearestTo(asked, fleet);

      expect(nearest?.name).toBe(nearestOfAll(asked)[0]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a certificate with many names goes not before the one whose name is nearest', () => {
  const [first] = fleet.certificates;
  if (!first) throw new Error('no certificate');
  const many = Array.from({ length: 30 }, (_, number) => `kv-shop-w${number}.contoso.com`);
  const crowded = { ...first, id: `${first.id}-crowded`, name: 'crowded', hostNames: many };
  const wanted = { ...first, id: `${first.id}-wanted`, name: 'kv-shop-wildcard', hostNames: [] };

  const [nearest] = nearestTo('kv-shop-wildcrad', { ...fleet, certificates: [crowded, wanted], sites: [] });

  expect(nearest?.name).toBe('kv-shop-wildcard');
});

test.each(['', 'x', '-', '****'])('%j is near nothing in particular, and takes no harm', (asked) => {
  expect(nearestTo(asked, fleet).length).toBeLessThanOrEqual(5);
});
