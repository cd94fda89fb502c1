import { markOf } from '../../../services/domain/mark.ts';
import { ALL, type Overview, type OverviewGroup, type OverviewRow } from '../../../services/domain/overview.ts';
import type { Scope } from '../../../services/domain/watch.ts';
import { sighting } from '../../../services/fleet/sighting.ts';
import { NOW } from '../../helpers/evidence.ts';
import { estate, held, vaultId } from './estate.ts';

const EVERYTHING: Scope = { by: 'everything', value: '' };
const SHOP = vaultId('kv-shop');

type Described = Partial<Pick<OverviewRow, 'colour' | 'outageAt'>>;

/** A room with these watches, over certificates as they are described, of which these are broken by one thing. */
function seen(
  described: Readonly<Record<string, Described>>,
  groups: readonly (Partial<OverviewGroup> & { readonly of: readonly string[] })[] = [],
  scopes: readonly Scope[] = [EVERYTHING],
) {
  const certificates = Object.keys(described).map((name) => held(name));
  const idOf = (name: string) => held(name).id.toUpperCase();
  const rows = Object.entries(described).map(([name, but]): OverviewRow => {
    const { colour = 'green', outageAt = null } = but;
    return { certificateId: idOf(name), name, hostNames: [], colour, firstBroken: null, outageAt, expiresOn: null };
  });
  const overview: Overview = {
    ...ALL,
    takenAt: NOW,
    wasGreen: null,
    counts: { red: 0, yellow: 0, unknown: 0, green: 0 },
    rows,
    groups: groups.map(({ of, ...but }) => ({
      link: 'access',
      rule: 'grant-missing',
      cause: 'it is so',
      vaultId: SHOP,
      certificateIds: of.map(idOf),
      ...but,
    })),
  };
  const watches = scopes.map((scope, place) => ({ id: `w-${place}`, scope }));
  return sighting(watches, overview, estate({ certificates }));
}

const marks = (...names: readonly string[]) => names.map((name) => markOf(held(name).id));

test('a cause is told by what it is, whom it hits and when, and by which watches it is seen', () => {
  const { causes } = seen(
    {
      pay: { colour: 'yellow', outageAt: '2026-12-09T00:00:00Z' },
      api: { colour: 'yellow', outageAt: '2026-12-01T00:00:00Z' },
      web: { colour: 'yellow' },
    },
    [{ of: ['pay', 'web', 'api'] }],
    [EVERYTHING, { by: 'pattern', value: 'nothing*' }, { by: 'pattern', value: 'p*' }],
  );

  expect(causes).toEqual([
    {
      key: `access grant-missing ${SHOP.toLowerCase()}`,
      link: 'access',
      rule: 'grant-missing',
      says: 'it is so',
      colour: 'yellow',
      vaultId: SHOP,
      marks: marks('api', 'pay', 'web').toSorted(),
      names: ['api', 'pay', 'web'],
      certificateId: held('pay').id.toUpperCase(),
      outageAt: '2026-12-01T00:00:00Z',
      watchIds: ['w-0', 'w-2'],
    },
  ]);
});

test('a cause is as red as the worst that it breaks, and hits nobody where no day is known', () => {
  const { causes } = seen({ pay: { colour: 'yellow' }, api: { colour: 'red' }, web: { colour: 'yellow' } }, [
    { of: ['pay', 'api'] },
    { of: ['web'], rule: 'role-missing', vaultId: null },
  ]);

  expect(causes.map(({ colour, outageAt }) => [colour, outageAt])).toEqual([
    ['red', null],
    ['yellow', null],
  ]);
  expect(causes[1]).toMatchObject({ key: 'access role-missing ', vaultId: null });
});

test('a cause has the same key however the id of its vault is written', () => {
  const [one, other] = [SHOP, `${SHOP.toUpperCase()}/`].map((id) => {
    return seen({ pay: { colour: 'yellow' } }, [{ of: ['pay'], vaultId: id }]).causes[0]?.key;
  });

  expect(one).toBe(other);
});

test('a cause tells ten names, the first by the alphabet, and marks all that it breaks', () => {
  const names = Array.from({ length: 12 }, (_, place) => `app-${String.fromCharCode(108 - place)}`);
  const described = Object.fromEntries(names.map((name) => [name, { colour: 'yellow' } as const]));

  const [cause] = seen(described, [{ of: names }]).causes;

  expect(cause?.names).toEqual(names.toSorted().slice(0, 10));
  expect(cause?.marks).toEqual(marks(...names).toSorted());
});

test('what no watch sees is not there: not as a cause, not in the counts, and not in what is next', () => {
  const told = seen(
    {
      pay: { colour: 'yellow', outageAt: '2026-12-09T00:00:00Z' },
      api: { colour: 'red', outageAt: '2026-12-01T00:00:00Z' },
      web: { colour: 'unknown' },
    },
    [{ of: ['pay', 'api'] }, { of: ['api'], rule: 'role-missing' }],
    [{ by: 'pattern', value: 'pay' }],
  );

  expect(told.causes).toMatchObject([{ rule: 'grant-missing', names: ['pay'], colour: 'yellow' }]);
  expect(told).toMatchObject({
    unjudged: new Set(),
    present: new Set(marks('pay')),
    counts: { red: 0, yellow: 1, unknown: 0, green: 0 },
    next: [{ name: 'pay', outageAt: '2026-12-09T00:00:00Z' }],
  });
});

test('what could not be judged is marked, and what is there as well, judged or not', () => {
  const { unjudged, present, counts, causes } = seen({ pay: { colour: 'unknown' }, api: {}, web: { colour: 'red' } });

  expect(unjudged).toEqual(new Set(marks('pay')));
  expect(present).toEqual(new Set(marks('pay', 'api', 'web')));
  expect(counts).toEqual({ red: 1, yellow: 0, unknown: 1, green: 1 });
  expect(causes).toEqual([]);
});

test('what breaks never is not next', () => {
  const { next } = seen({ never: { colour: 'yellow' }, soon: { colour: 'yellow', outageAt: '2026-12-01T00:00:00Z' } });

  expect(next).toEqual([{ name: 'soon', outageAt: '2026-12-01T00:00:00Z' }]);
});

test('what breaks next is told of five, the soonest first', () => {
  const days = [4, 7, 1, 6, 3, 5, 2];
  const described = Object.fromEntries(
    days.map((day) => [`day-${day}`, { colour: 'yellow', outageAt: `2026-12-0${day}T00:00:00Z` } as const]),
  );

  const { next } = seen({ ...described, never: { colour: 'yellow' } });

  expect(next.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5].map((day) => `day-${day}`));
});
