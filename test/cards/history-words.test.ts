import { entryPeople } from '../../cards/history/entry-people.ts';
import { entryWords } from '../../cards/history/entry-words.ts';
import { historyCard } from '../../cards/history-card.ts';
import type { Happening, SeenLine } from '../../services/index.ts';
import { happenings, refusal, seen } from '../helpers/audit-lines.ts';
import { NOW } from '../helpers/cases.ts';
import { english } from '../helpers/english.ts';
import { historyOf, OF_THIS_ROOM } from './history-cards.ts';

function lineOf(happening: Happening, conversation?: string): SeenLine {
  const [line] = seen([happening], conversation);
  if (!line) throw new Error('one line is kept');
  return line;
}
const wordsOf = (happening: Happening, conversation?: string) => english(entryWords(lineOf(happening, conversation)));

test.each([
  ['approve', /^Refused to approve: Whoever asked/],
  ['refresh', /^Refused to refresh: Whoever asked/],
  ['', /^Refused: Whoever asked/],
  ['a verb of another version', /^Refused to a verb of another version: Whoever asked/],
])('a refused "%s" says what was refused and why', (verb, words) => {
  expect(wordsOf(refusal({ verb }))).toMatch(words);
});

test('of another conversation a refusal tells its code alone', () => {
  expect(wordsOf(refusal({ verb: 'sync' }), 'another')).toBe('Refused to sync (four-eyes)');
});

test.each([
  ['approved', { breakGlass: 'the pager rang' }, 'Approved 2 changes as break-glass: the pager rang'],
  ['approved', { plan: [] }, 'Approved a plan'],
  ['approved', {}, 'Approved 2 changes'],
  ['verified', {}, 'Looked afterwards; green, resolved'],
  ['verified', { stage: 'unresolved', colour: null }, 'Looked afterwards; nothing was judged, unresolved'],
  ['undone', { colour: 'red', firstBroken: { link: 'served', rule: 'r' } }, 'Taken back; red, broken at served (r)'],
  ['stepped', { change: null }, 'A change was asked of Azure'],
] as const)('%s %j', (event, but, words) => {
  expect(wordsOf({ ...happenings[event], ...but })).toBe(words);
});

test.each([
  ['approved', undefined, 'by Ben Okafor'],
  ['approved', 'another', 'by Ben Okafor, in another conversation'],
  ['opened', 'another', 'in another conversation'],
  ['verified', undefined, 'approved by Ben Okafor'],
  ['verified', 'another', 'approved by Ben Okafor, in another conversation'],
  ['expired', undefined, 'asked by Ana Silva'],
  ['expired', 'another', 'in another conversation'],
] as const)('who is behind %s, seen from %s', (event, conversation, words) => {
  expect(english(entryPeople(lineOf(happenings[event], conversation)) ?? 'nobody')).toBe(words);
});

test('nobody is named where nobody is known', () => {
  expect(entryPeople(lineOf({ ...happenings.expired, askedBy: null }))).toBeNull();
});

test.each([
  [[happenings.opened], 'One entry, nothing changed in Azure'],
  [[happenings.opened, happenings.stepped], '2 entries, 1 change made in Azure'],
  [[], 'Nothing is recorded'],
])('the heading counts, %#', (all, heading) => {
  expect(historyCard(historyOf(all), OF_THIS_ROOM, NOW, 'en').text).toContain(`\n\n${heading}\n`);
});

test('a line that does not tell who approved is told of somebody', () => {
  const { text } = historyCard(historyOf([{ ...happenings.approved, approvedBy: [] }]), OF_THIS_ROOM, NOW, 'en');

  expect(text).toContain('Last fix approved by somebody, just now');
});
