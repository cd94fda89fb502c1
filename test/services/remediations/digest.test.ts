import type { Change } from '../../../services/domain/change.ts';
import { needsOfUndo } from '../../../services/domain/need.ts';
import { changesAccess, isSyncAlone, type Plan, planDigest } from '../../../services/domain/plan.ts';
import { vault } from '../../helpers/facts.ts';
import { BIND, GRANT, IMPORT, ONE_OF_EACH, planFor, SYNC } from './planning.ts';

const changes = Object.values(ONE_OF_EACH);
const some: Pick<Plan, 'cures' | 'changes'> = { cures: 'a', changes };

test('every change says how it is undone, or that it cannot be', () => {
  for (const change of changes) expect(change).toHaveProperty('undo');
  expect(changes.filter(({ undo }) => undo === null).map(({ kind }) => kind)).toEqual([
    'recover-vault',
    'recover-secret',
    'start-renewal',
    'sync-certificate',
  ]);
});

test.each(changes.map((change) => [change.kind, change] as const))(
  'to undo %s takes a right wherever it can be undone',
  (_, change) => {
    expect(needsOfUndo(change) === null).toBe(change.undo === null);
  },
);

describe('a digest', () => {
  test('is short enough for a card, and survives storage', () => {
    expect(planDigest(some)).toMatch(/^[0-9a-f]{16}$/);
    expect(planDigest(JSON.parse(JSON.stringify(some)) as typeof some)).toBe(planDigest(some));
  });

  test('is the same for every look that finds the same, whoever is present and whatever stands in the way', () => {
    const facts = vault({ accessPolicies: [] });
    const locks = [{ id: '/lock', name: 'freeze', scope: '/', level: 'ReadOnly' as const }];
    const looks = [
      planFor(['grant-missing'], { facts }),
      planFor(['certificate-expiring', 'grant-missing', 'thumbprint-pinned'], { facts }),
      planFor(['grant-missing'], { facts: { ...facts, locks }, around: { room: [], alsoOnVault: ['another'] } }),
    ];

    const digests = looks.map((plan) => plan && planDigest(plan));

    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toEqual(planDigest({ cures: 'grant-missing', changes: [GRANT, SYNC] }));
  });

  test('is another for another cure, order, number or kind of changes', () => {
    const others = [
      { ...some, cures: 'b' },
      { ...some, changes: changes.toReversed() },
      { ...some, changes: changes.slice(1) },
      { ...some, changes: [...changes, ...changes.slice(0, 1)] },
      { ...some, changes: [] },
    ].map(planDigest);

    expect(new Set([planDigest(some), ...others]).size).toBe(6);
  });

  test.each(changes.flatMap((change) => Object.keys(change).map((field) => [change.kind, field] as const)))(
    'is another where %s differs in its %s',
    (kind, field) => {
      const altered = changes.map((change) => (change.kind === kind ? { ...change, [field]: 'altered' } : change));

      expect(planDigest({ ...some, changes: altered as readonly Change[] })).not.toBe(planDigest(some));
    },
  );
});

test.each(changes.map((change) => [change.kind, change] as const))(
  '%s is known for what it touches',
  (kind, change) => {
    const outside = [SYNC, IMPORT, BIND].some((each) => each.kind === kind);

    expect(isSyncAlone({ changes: [change] })).toBe(kind === 'sync-certificate');
    expect(isSyncAlone({ changes: [SYNC, change] })).toBe(kind === 'sync-certificate');
    expect(changesAccess({ changes: [SYNC, change] })).toBe(!outside);
  },
);
