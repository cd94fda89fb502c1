import { entryPeople } from '../../../cards/history/entry-people.ts';
import { entryWords } from '../../../cards/history/entry-words.ts';
import { found } from '../../../cards/history/found.ts';
import { refusedWords } from '../../../cards/history/refused-words.ts';
import { spanOf } from '../../../cards/history/span.ts';
import { refusalWords } from '../../../cards/refusal-words.ts';
import { say, worded } from '../../../sentences/index.ts';
import { type Happening, LINKS, type RefusalCode, type SeenLine } from '../../../services/index.ts';
import { happenings, refusal, seen } from '../../helpers/audit-lines.ts';
import { BEN, NOW } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';

const line = (happening: Happening, conversation?: string) => seen([happening], conversation)[0] as SeenLine;

const WORDS: { readonly [E in Happening['event']]: string | RegExp } = {
  opened: 'Asked; yellow, broken at access (grant-missing)',
  looked: 'Looked again; green',
  endorsed: 'Approved 2 changes; another approval is needed',
  approved: 'Approved 2 changes',
  begun: /^Azure is being asked: Let Microsoft Azure App Service read kv-shop/,
  stepped: /^kv-shop gives Microsoft Azure App Service get/,
  checked: 'Looked at kv-shop-wildcard-contoso-com after its sync; green',
  applied: 'All of it was asked of Azure',
  verified: 'Looked afterwards; green, resolved',
  failed: 'Failed: 403 no',
  declined: 'Declined 2 changes',
  expired: 'Expired, and nothing was changed',
  overtaken: 'Not begun: Azure showed another plan by then',
  undo: 'Asked to take back 2 changes',
  lapsed: 'The time of 2 changes is over; it is taken back',
  undone: 'Taken back; yellow, broken at access (grant-missing)',
  refused: /^Refused to approve: Whoever asked may not approve/,
  cut: 'The audit up to line 0 was let go: it was older than is kept',
  watched: /^Began to watch .*kv-shop/,
  unwatched: /^Stopped watching .*kv-shop/,
  set: 'Changed the settings here: digest at 08:30',
  alerted: /^Alert a1b2c3; yellow, broken at access/,
  'alert-changed': /^Alert a1b2c3 has changed; yellow, broken at access/,
  'alert-over': 'Alert a1b2c3 is over',
  acknowledged: 'Acknowledged alert a1b2c3',
  snoozed: 'Snoozed alert a1b2c3: until then: known',
  'handed-over': 'Handed alert a1b2c3 over: to Cleo',
  escalated: 'Nobody had acted on alert a1b2c3',
};

test.each(Object.entries(WORDS))('%s is a sentence of its own', (event, words) => {
  const told = english(entryWords(line(happenings[event as keyof typeof WORDS])));

  if (typeof words === 'string') expect(told).toBe(words);
  else expect(told).toMatch(words);
});

test('a change that is not told of is still said to have been asked for, or begun', () => {
  expect(english(entryWords(line({ ...happenings.begun, change: null })))).toBe('Azure is being asked');
  expect(english(entryWords(line({ ...happenings.stepped, change: null })))).toBe('A change was asked of Azure');
  expect(english(entryWords(line({ ...happenings.stepped, asks: 'undo' })))).toBe(
    'Access policy of kv-shop: taken back',
  );
});

test.each(LINKS)('where the chain was broken is told: %s', (link) => {
  expect(english(found({ colour: 'red', firstBroken: { link, rule: 'r' } }))).toBe(`red, broken at ${link} (r)`);
});

test.each(['red', 'yellow', 'unknown', 'green'] as const)('nothing broken is told by its colour: %s', (colour) => {
  expect(english(found({ colour, firstBroken: null }))).toBe(colour);
});

test('what was not judged has no colour', () => {
  expect(english(found({ colour: null, firstBroken: { link: 'sync', rule: 'r' } }))).toBe('nothing was judged');
});

test.each([
  ['approve', 'Refused to approve'],
  ['decline', 'Refused to decline'],
  ['sync', 'Refused to sync'],
  ['undo', 'Refused to undo'],
  ['refresh', 'Refused to refresh'],
  ['code', 'Refused to code'],
  ['', 'Refused'],
  ['x'.repeat(61), `Refused to ${'x'.repeat(59)}…`],
])('what was refused is told by its verb: %s', (verb, words) => {
  expect(english(refusedWords(line(refusal({ verb }))))).toBe(
    `${words}: Whoever asked may not approve a change of access or network. Somebody else has to approve it, or you alone with a reason where the card offers that.`,
  );
});

test.each<[string, Partial<SeenLine>, string]>([
  ['whoever did it', { by: BEN, here: true }, 'by Ben Okafor'],
  ['whoever did it elsewhere', { by: BEN, here: false }, 'by Ben Okafor, in another conversation'],
  ['whoever had it taken back', { by: null, undoneBy: BEN, here: true }, 'for Ben Okafor'],
  ['the same elsewhere', { by: null, undoneBy: BEN, here: false }, 'for Ben Okafor, in another conversation'],
  [
    'nobody of a refusal elsewhere',
    { event: 'refused', by: null, undoneBy: BEN, here: false },
    'in another conversation',
  ],
  [
    'nobody of a question elsewhere',
    { event: 'opened', by: null, undoneBy: BEN, here: false },
    'in another conversation',
  ],
])('%s is named', (_, but, words) => {
  expect(english(entryPeople({ ...line(happenings.undone), ...but }) ?? '')).toBe(words);
});

test.each(['approve', 'decline', 'sync', 'undo', 'refresh', 'code'])(
  'what was refused has a word of its own in every language, and not that of the program: %s',
  (verb) => {
    const other = worded(say('history-entry.refused-other', { verb }), 'ja');

    expect(worded(refusedWords(line(refusal({ verb }))), 'ja').startsWith(other)).toBe(false);
    expect(worded(refusedWords(line(refusal({ verb: 'other' }))), 'ja')).toContain('other');
  },
);

test('what was let go is told by its last line', () => {
  expect(english(entryWords(line({ ...happenings.cut, cut: { seq: 7, hash: '' } })))).toContain('up to line 7 was');
  const { cut: _cut, ...without } = happenings.cut;
  expect(english(entryWords(line(without)))).toContain('up to line 0 was');
});

test('which time of the past is told of', () => {
  expect(english(spanOf(NOW, null))).toBe('from 23 Nov 2026, 09:00 UTC');
  expect(english(spanOf(NOW, NOW))).toBe('from 23 Nov 2026, 09:00 UTC to 23 Nov 2026, 09:00 UTC');
});

const REFUSALS: { readonly [C in RefusalCode]: string } = {
  'unknown-case': 'This card is no longer known. Ask about the certificate again.',
  'wrong-conversation': 'This card belongs to another conversation. Decide where it was asked, or ask here again.',
  'already-decided': 'This is already decided. The card shows how it stands.',
  stale: 'This card shows an older plan. Decide on the newest card, or check again.',
  expired: 'This proposal has expired. Check again for a fresh look.',
  blocked: 'Something is in the way of this fix. Clear it in Azure, then check again.',
  'four-eyes':
    'Whoever asked may not approve a change of access or network. Somebody else has to approve it, or you alone with a reason where the card offers that.',
  'not-an-approver': 'You may not decide this. Somebody who may make this change has to decide it.',
  'sign-in': 'This is done as you, and your sign-in did not allow that. Press again once that is mended.',
};

test.each(Object.entries(REFUSALS))('the refusal %s says what is so, and what to do', (code, words) => {
  expect(english(refusalWords({ code: code as RefusalCode, because: '' }))).toBe(words);
});

test('a reason stands between the two as a sentence, and in place of that something is decided', () => {
  const because = (code: RefusalCode, words: Parameters<typeof refusalWords>[0]['because']) =>
    english(refusalWords({ code, because: words }));

  expect(because('blocked', 'a lock')).toBe(
    'Something is in the way of this fix. A lock. Clear it in Azure, then check again.',
  );
  expect(because('blocked', 'a lock. Or two.')).toContain('A lock. Or two. Clear');
  expect(because('blocked', 'x'.repeat(601))).toContain(`X${'x'.repeat(598)}….`);
  expect(because('already-decided', 'it is late')).toBe('It is late. The card shows how it stands.');
  expect(because('blocked', say('page.in-the-way-of-undo', { guard: `${'y'.repeat(301)} end` }))).toContain(
    `${'y'.repeat(299)}…`,
  );
  expect(because('blocked', say('page.in-the-way-of-undo', { guard: `${'y'.repeat(290)} ` }))).toContain(
    `${'y'.repeat(290)}  Clear`,
  );
});
