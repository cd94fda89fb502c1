import type { Stage } from '../../../services/domain/case.ts';
import { openMatters, type Wait } from '../../../services/domain/open-matter.ts';
import { caseAt, diagnosis, NOW } from '../../helpers/cases.ts';

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

  expect(
    openMatters(
      [
        { ...caseAt.diagnosed, diagnosis: sound },
        { ...caseAt.undone, diagnosis: sound },
      ],
      NOW,
    ),
  ).toEqual([]);
});

test('of one certificate the newest case stands for the older ones, unless the bot is still at them', () => {
  const older = { ...caseAt.proposed, id: 'older', openedAt: '2026-11-01T00:00:00Z' };
  const atWork = { ...caseAt.applied, id: 'at work', openedAt: '2026-11-02T00:00:00Z' };
  const newest = { ...caseAt.proposed, id: 'newest', openedAt: '2026-11-03T00:00:00Z' };

  expect(openMatters([older, newest, atWork], NOW).map(({ current }) => current.id)).toEqual(['newest', 'at work']);
});
