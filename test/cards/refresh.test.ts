import { caseCard, sharedCaseCard } from '../../cards/case-card.ts';
import { STAGES, type Stage } from '../../services/index.ts';
import { caseAt, NOW, proposedWith } from '../helpers/cases.ts';
import { longCase } from './every-card.ts';
import { ENDORSED, SIXTY, standings, WITH_GLASS } from './own-cards.ts';
import { buttonsOf, elementsOf, openText, titlesOf } from './parts-of.ts';
import { GUARDS } from './variant-parts.ts';

const MOST_BYTES = 28 * 1024;
const everybodys = { standing: null };
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

function refreshIn(current: Parameters<typeof caseCard>[0], userIds: readonly string[]) {
  const { card } = sharedCaseCard(current, NOW, { ...everybodys, userIds });
  return card.refresh as { action: Record<string, unknown>; userIds: readonly string[] };
}

test('a client asks for the case by its id alone, and what asks is told apart from every button', () => {
  const { action } = refreshIn(caseAt.proposed, SIXTY);

  expect(action).toEqual({
    type: 'Action.Execute',
    title: 'Check again',
    verb: 'refresh',
    data: { caseId: caseAt.proposed.id, asks: 'client' },
  });
  for (const stage of STAGES)
    for (const { data } of buttonsOf(caseCard(caseAt[stage], NOW).card)) expect(data).not.toHaveProperty('asks');
});

test('sixty are named, and never more', () => {
  expect(refreshIn(caseAt.proposed, [...SIXTY, '29:one-more']).userIds).toEqual(SIXTY);
});

test('where nobody is known the list is empty, and not left out: that would be everybody', () => {
  expect(refreshIn(caseAt.proposed, []).userIds).toEqual([]);
});

test.each(STAGES.filter((stage) => stage !== 'proposed'))(
  'a case that is %s has nobody ask: it looks the same to all',
  (stage: Stage) => {
    expect(refreshIn(caseAt[stage], SIXTY).userIds).toEqual([]);
  },
);

test('nor has one that nobody can approve', () => {
  expect(refreshIn(proposedWith({ blockedBy: GUARDS }), SIXTY).userIds).toEqual([]);
});

test.each([
  ['as long as those of Teams', SIXTY, 60],
  ['longer than any', SIXTY.map((id) => id.padEnd(1000, 'y')), 8],
])('with ids that are %s, the longest card is small enough to send', (_, userIds, named) => {
  const { card } = sharedCaseCard(longCase(), NOW, { ...everybodys, userIds });
  const { card: open } = sharedCaseCard({ ...longCase(), plan: WITH_GLASS.plan }, NOW, { ...everybodys, userIds });

  expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
  expect(bytesOf(open)).toBeLessThanOrEqual(MOST_BYTES);
  expect((open.refresh as { userIds: readonly string[] }).userIds).toHaveLength(named);
});

test.each(STAGES)('but for that, the card of a case that is %s is the one that is shown without', (stage) => {
  const { card, text, summary } = sharedCaseCard(caseAt[stage], NOW, { ...everybodys, userIds: SIXTY });
  const { refresh, ...rest } = card;

  expect({ card: rest, text, summary }).toEqual(caseCard(caseAt[stage], NOW));
  expect(refresh).toBeDefined();
});

const OWN: { readonly [S in keyof typeof standings]: readonly [readonly string[], string | null] } = {
  'for whoever may approve': [['Approve fix', 'Decline', 'As code'], null],
  'for whoever asked': [
    ['Check again', 'Decline', 'Approve alone', 'As code'],
    'You asked for this fix, so somebody else has to approve it, or you alone with a reason.',
  ],
  'for whoever asked, who may not do it': [
    ['Check again', 'Decline', 'As code'],
    'You asked for this fix, so somebody else has to approve it.',
  ],
  'for whoever has approved': [
    ['Check again', 'Decline', 'As code'],
    'You have approved this fix; it takes 1 more of other people.',
  ],
  'for whoever has no right': [
    ['Check again', 'As code'],
    'As roles stood at the last look, Azure would not let you make this change, so somebody else has to approve it.',
  ],
  'for a guest': [
    ['Check again', 'As code'],
    'The directory does not say who you are, so somebody else has to approve it.',
  ],
  'too late': [
    ['Check again', 'Decline', 'As code'],
    'The look that this fix rests on is too old to approve anything by; check again for a fresh one.',
  ],
};

describe.each(Object.entries(OWN))('a proposal %s', (story, [titles, why]) => {
  const [current, standing] = standings[story as keyof typeof standings];
  const { card, text } = sharedCaseCard(current, NOW, { standing, userIds: SIXTY });

  test('offers what is theirs to press', () => {
    expect(titlesOf(card)).toEqual(titles);
  });

  test('says in one sentence why they may not approve, wherever it is read', () => {
    const said = elementsOf(card).filter(({ id }) => id === 'standing');

    expect(said).toHaveLength(why === null ? 0 : 1);
    for (const place of [openText(card), text, String(card.speak)])
      expect(place.includes(String(why))).toBe(why !== null);
    expect(String(card.speak).includes('to carry out the fix')).toBe(why === null);
  });

  test('shows the same case, and its client asks again', () => {
    expect(openText(card)).toContain('App Service may not read kv-shop');
    expect(card.refresh).toEqual(refreshIn(current, SIXTY));
  });
});

test('an approval that has run out does not count to whoever has approved since', () => {
  const { approvals, plan } = ENDORSED;
  const newer = { by: { id: 'cleo', name: 'Cleo Marsh' }, at: '2026-11-23T09:20:00Z' };
  const three = {
    ...ENDORSED,
    plan: { ...plan, terms: { ...plan.terms, approvals: 3 } },
    approvals: [...approvals, newer],
  };
  const standing = standings['for whoever has approved'][1];

  const { text } = sharedCaseCard(three, '2026-11-23T09:30:11Z', { standing, userIds: [] });

  expect(text).toContain('it takes 2 more of other people');
});
