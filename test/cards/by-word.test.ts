import { readDecision } from '../../bot/language/decision.ts';
import { saidCard } from '../../cards/by-word/said-card.ts';
import { whichCard } from '../../cards/by-word/which-card.ts';
import { caseCard } from '../../cards/case-card.ts';
import { choiceCard } from '../../cards/choice-card.ts';
import { hasCode, planCode, planDigest } from '../../services/index.ts';
import { caseAt, NOW, plan, SYNC_ALONE } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';
import { DONE, STOPPED, SYNCABLE } from './by-word-cards.ts';
import { caseSaying, HOSTILE, TEMPLATE } from './every-card.ts';
import { buttonsOf, elementsOf, openText } from './parts-of.ts';
import { variants } from './variants.ts';

const DECIDING = ['approve', 'decline', 'sync', 'undo', 'refresh'];
const CASES = Object.entries({ ...caseAt, ...variants });

test.each(CASES)('every button of a case has words that are read as just that button: %s', (_, current) => {
  const { card, text } = caseCard(current, NOW);
  const pressed = buttonsOf(card).filter(
    ({ verb, title }) => DECIDING.includes(String(verb)) && title !== 'Approve alone',
  );

  for (const { title, verb } of pressed) {
    const [, words = ''] = new RegExp(`^${title}: say "(.*)"\\.$`, 'm').exec(text) ?? [];
    expect(readDecision(words)?.verb).toBe(verb);
  }
  expect(text).not.toContain('press it');
});

test.each(['proposed', 'resolved', 'unresolved', 'failed'] as const)(
  'a card of a case that is %s shows, without unfolding, the code to say',
  (stage) => {
    const { card } = caseCard(caseAt[stage], NOW);

    expect(openText(card)).toContain(`Code to decide by word: ${planCode(plan())}`);
  },
);

test('a code is the start of the digest of one plan, long enough to be no chance', () => {
  const digest = planDigest(plan());

  expect(planCode(plan())).toBe(digest.slice(0, 6));
  expect([digest, digest.slice(0, 6), digest.slice(0, 9).toUpperCase()].map((code) => hasCode(plan(), code))).toEqual([
    true,
    true,
    true,
  ]);
  expect([digest.slice(0, 5), '', `${digest}0`, planCode(SYNC_ALONE)].map((code) => hasCode(plan(), code))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.each(['approve', 'sync'] as const)('a bare %s is told what each plan would do, and the words for it', (verb) => {
  const { text } = whichCard(verb, [caseAt.proposed, SYNCABLE, STOPPED]);
  const code = planCode(plan());

  expect(text).toContain('which one is meant?');
  expect(text).toContain(`Say: approve ${code}`);
  expect(text).toContain(`Say: sync ${planCode(SYNC_ALONE)}`);
  expect(text).toContain('In the way: ');
  expect(text.match(/Say: /g)).toHaveLength(2);
});

test('whoever takes back without a code is told what would be taken back, the last first', () => {
  const { text } = whichCard('undo', [DONE]);

  expect(text).toMatch(/Binds shop\.contoso\.com to .*\n(?:.*\n)*Takes get on secrets/);
  expect(text).toContain(`Say: undo ${planCode(DONE.plan)}`);
});

test.each([
  ['approve', caseAt.approved, 'Approved'],
  ['approve', caseAt.proposed, 'Your approval counts; somebody else has to approve too'],
  ['decline', caseAt.declined, 'Declined; nothing was changed'],
  ['sync', caseAt.approved, 'The sync is on its way'],
  ['undo', caseAt.undoing, 'Taking it back'],
  ['refresh', caseAt.proposed, 'Looking again'],
] as const)('what was said is confirmed: %s, %#', (verb, current, heading) => {
  expect(saidCard(verb, current).text).toContain(`\n\n${heading}\n\n`);
});

test('of two certificates with one name each is asked for by its id', () => {
  const twin = { ...TARGET, certificateId: TARGET.certificateId.replace('rg-shop-prod', 'rg-twin') };
  const odd = { ...TARGET, name: 'a name with blanks', certificateId: '/odd' };

  const { text } = choiceCard('x', [TARGET, twin, odd, { ...TARGET, name: 'alone' }], 'en');

  expect([...text.matchAll(/say "check (.*)"/g)].map(([, words]) => words)).toEqual([
    TARGET.certificateId,
    twin.certificateId,
    '/odd',
    'alone',
  ]);
});

test('text from outside stays text on the answers to words', () => {
  const { card } = whichCard('approve', [caseSaying(HOSTILE)]);
  const outside = elementsOf(card).filter(({ text }) => String(text).includes('Renew now'));

  expect(outside.length).toBeGreaterThan(3);
  expect(outside.map(({ type }) => type)).toEqual(outside.map(() => 'TextRun'));
  expect(JSON.stringify(outside)).toContain(TEMPLATE);
  expect(JSON.stringify(card)).not.toMatch(/Action\.OpenUrl|\u202E/);
});
