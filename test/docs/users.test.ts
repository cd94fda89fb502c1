import { readAlertOrder } from '../../bot/language/alert-order.ts';
import { readDecision } from '../../bot/language/decision.ts';
import { readIntent } from '../../bot/language/intent.ts';
import { listWordsIn, pageTurn } from '../../bot/language/list-words.ts';
import { readOutlook } from '../../bot/language/outlook/index.ts';
import { readWish } from '../../bot/language/room-words/index.ts';
import { asksForValue } from '../../bot/language/value.ts';
import { asksWhatIsWatched } from '../../bot/language/watch-words.ts';
import { LOCALES } from '../../sentences/index.ts';
import { USUAL } from '../../services/approvals/policy.ts';
import { LINKS } from '../../services/domain/finding.ts';
import { readPage } from './pages.ts';

const users = readPage('docs/users.md');
const approvers = readPage('docs/approvers.md');

/** What a table says to ask, in the first cell of its rows. */
const asked = [...users.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words),
);

/** Whether the bot makes something of these words. */
function isUnderstood(words: string): boolean {
  const { kind } = readIntent(words);
  if (kind !== 'smalltalk/other') return true;
  return Boolean(
    readOutlook(words, kind) ||
      readWish(words) ||
      readAlertOrder(words) ||
      asksWhatIsWatched(words) ||
      asksForValue(words),
  );
}

test.each(asked)('"%s" is understood', (words) => expect(isUnderstood(words)).toBe(true));

test.each([
  ['what breaks if kv-shop switches to RBAC', 'what-if'],
  ['what breaks if kv-shop is deleted', 'what-if'],
  ['who is ready for 47-day certificates?', 'readiness'],
])('"%s" looks ahead', (words, kind) => expect(readOutlook(words, readIntent(words).kind)?.kind).toBe(kind));

test.each(['next page', 'page 3', 'export the list as csv'])('"%s" is said to a list', (words) => {
  expect(users).toContain(`\`${words}\``);
  expect(pageTurn(words, 1) !== null || listWordsIn(words).isCsv).toBe(true);
});

test('there is something to ask', () => expect(asked.length).toBeGreaterThan(12));

test('a question about a sync is no order for one', () => {
  expect(users).toContain('`should we sync\nshop.contoso.com?`');
  expect(['sync', 'fix']).not.toContain(readIntent('should we sync shop.contoso.com?').kind);
});

test('what is said to a room is understood there', () => {
  for (const words of ['acknowledge', 'snooze until monday 9:00 because it is rebuilt', 'hand over a1b2c3 to Ben']) {
    expect([words, Boolean(readAlertOrder(words))]).toEqual([words, true]);
  }
});

test('the chain and the languages are those that there are', () => {
  expect(users).toContain(LINKS.join(' → '));
  expect(LOCALES).toHaveLength(6);
});

test('an approval by word is one, and the hours are those of the house', () => {
  expect(approvers).toContain('`approve 0b64d2`');
  expect(readDecision('approve 0b64d2')).toMatchObject({ verb: 'approve' });
  expect(readDecision('should I approve 0b64d2?')).toBeNull();
  expect(approvers).toContain(`\`GREENLIGHT_APPROVAL_MINUTES\` (${USUAL.validForMinutes})`);
  expect(approvers).toContain(`\`GREENLIGHT_EXECUTION_MINUTES\` (${USUAL.executeWithinMinutes})`);
});
