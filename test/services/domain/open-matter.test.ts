import type { Stage } from '../../../services/domain/case.ts';
import { openMatters, type Wait } from '../../../services/domain/open-matter.ts';
import { BEN, caseAt, diagnosis, NOW, plan, proposedWith } from '../../helpers/cases.ts';

const WAITS: { readonly [S in Stage]: Wait['for'] | null } = {
  diagnosed: 'hand',
  proposed: 'approval',
  approved: 'bot',
  applied: 'bot',
  undoing: 'bot',
  declined: 'look',
  overtaken: 'look',
  expired: 'look',
  unresolved: 'look',
  failed: 'look',
  undone: 'look',
  resolved: null,
};

test.each(Object.entries(WAITS))('%s waits for: %s', (stage, wait) => {
  const broken = { ...diagnosis(), colour: 'yellow' as const };
  const current = { ...caseAt[stage as Stage], diagnosis: broken };

  expect(openMatters([current], NOW).map((matter) => matter.wait.for)).toEqual(wait === null ? [] : [wait]);
});

test('what is sound and was not decided on is not open', () => {
  const sound = { ...diagnosis(), colour: 'green' as const };

  for (const each of [caseAt.diagnosed, caseAt.declined, caseAt.overtaken, caseAt.expired, caseAt.undone]) {
    expect(openMatters([{ ...each, diagnosis: sound }], NOW)).toEqual([]);
  }
});

test('a proposal that cannot be carried out as things are waits for a way', () => {
  const guard = { rule: 'policy-denies', stops: 'plan', says: '' } as const;

  expect(openMatters([proposedWith({ blockedBy: [guard] })], NOW)).toMatchObject([{ wait: { for: 'way', guard } }]);
});

test('a proposal waits for as many as have yet to approve, and for one at least', () => {
  const terms = { ...plan().terms, approvals: 3 };
  const waits = (approvals: number, at = NOW) =>
    openMatters(
      [{ ...proposedWith({ terms }), approvals: Array.from({ length: approvals }, () => ({ by: BEN, at: NOW })) }],
      at,
    ).map(({ wait }) => wait);

  expect([waits(0), waits(2), waits(3)].flat()).toEqual([3, 1, 1].map((left) => ({ for: 'approval', left })));
  expect(waits(2, '2026-11-23T12:00:00Z')).toEqual([{ for: 'approval', left: 3 }]);
});

describe('a grant for a time', () => {
  const lapsing = { ...caseAt.resolved, plan: plan({ terms: { ...plan().terms, grantHours: 8 } }) };

  test('is open until it is taken back, though its certificate is sound', () => {
    expect(openMatters([lapsing], NOW).map(({ wait }) => wait)).toEqual([
      { for: 'lapse', at: '2026-11-23T17:00:20.000Z' },
    ]);
    expect(openMatters([{ ...lapsing, stage: 'unresolved' }], NOW)).toMatchObject([{ wait: { for: 'look' } }]);
  });

  test('is open beside a newer case of its certificate', () => {
    const newer = { ...caseAt.proposed, openedAt: '2026-11-24T00:00:00Z' };

    expect(openMatters([lapsing, newer], NOW).map(({ wait }) => wait.for)).toEqual(['approval', 'lapse']);
    expect(openMatters([caseAt.resolved, newer], NOW).map(({ wait }) => wait.for)).toEqual(['approval']);
  });
});

test('a certificate is the same however its id is written', () => {
  const id = caseAt.proposed.target.certificateId.toUpperCase();
  const newer = { ...caseAt.proposed, openedAt: '2026-11-24T00:00:00Z' };

  expect(
    openMatters([{ ...newer, target: { ...newer.target, certificateId: id } }, caseAt.proposed], NOW),
  ).toHaveLength(1);
});

test('of one certificate the newest case stands for the older ones, unless the bot is still at them', () => {
  const older = { ...caseAt.proposed, id: 'older', openedAt: '2026-11-01T00:00:00Z' };
  const atWork = { ...caseAt.applied, id: 'at work', openedAt: '2026-11-02T00:00:00Z' };
  const newest = { ...caseAt.proposed, id: 'newest', openedAt: '2026-11-03T00:00:00Z' };

  expect(openMatters([older, newest, atWork], NOW).map(({ current }) => current.id)).toEqual(['newest', 'at work']);
});
