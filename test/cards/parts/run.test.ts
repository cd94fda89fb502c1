import { brokenAt } from '../../../cards/parts/broken-at.ts';
import { cardIn } from '../../../cards/parts/card-in.ts';
import { fromOutside } from '../../../cards/parts/one-line.ts';
import { code, command, inLocale, inText, link, marked, plain, run, strong, subtle } from '../../../cards/parts/run.ts';
import { say } from '../../../sentences/index.ts';
import { LINKS } from '../../../services/index.ts';
import { english } from '../../helpers/english.ts';

const HOSTILE = 'kv\u202E\nshop';
/** A sentence of ours with somebody else's words in it. */
const SAID = say('time.when', { relative: HOSTILE, at: 'x'.repeat(500) });
const Z = '\u200B';

test.each(LINKS)('a list names where a chain is broken: %s', (of) => {
  expect(english(brokenAt(of))).toBe(`broken at ${of}`);
});

test('each dress looks its own way', () => {
  expect(run('a', { color: 'Good' })).toEqual({ type: 'TextRun', text: 'a', color: 'Good' });
  expect(run('a')).toEqual({ type: 'TextRun', text: 'a' });
  expect(strong('a')).toEqual({ type: 'TextRun', text: 'a', weight: 'Bolder' });
  expect(subtle('a')).toEqual({ type: 'TextRun', text: 'a', isSubtle: true, size: 'Small' });
  expect(code('a')).toEqual({ type: 'TextRun', text: 'a', fontType: 'Monospace', size: 'Small', isSubtle: true });
  expect(marked('✓', 'a', { color: 'Good' })).toEqual({ type: 'TextRun', text: 'a', sign: '✓', color: 'Good' });
  expect(link('a', 'https://contoso.com')).toEqual({
    type: 'TextRun',
    text: 'a',
    size: 'Small',
    selectAction: { type: 'Action.OpenUrl', url: 'https://contoso.com' },
  });
});

test('what is copied into a terminal is one line without a break that is not seen, and may be long', () => {
  const words = `az ${'a'.repeat(800)}\n--x`;

  expect(command(words)).toEqual({
    type: 'TextRun',
    text: words.replace('\n', ' '),
    fontType: 'Monospace',
    size: 'Small',
  });
  expect(String(command('a'.repeat(901)).text)).toHaveLength(900);
});

test('what comes from outside is one line, in a text of its own and in a sentence of ours', () => {
  expect(run(HOSTILE).text).toBe('kv shop');
  expect(String(run(`${'ab '.repeat(140)}c`).text)).toHaveLength(420);
  expect(run(SAID).text).toEqual(say('time.when', { relative: 'kv shop', at: `${'x'.repeat(419)}…` }));
  expect(fromOutside(SAID)).toEqual(run(SAID).text);
});

test.each([
  ['a'.repeat(19), 'a'.repeat(19)],
  ['a'.repeat(20), 'a'.repeat(20)],
  ['a'.repeat(41), `${'a'.repeat(20)}${Z}${'a'.repeat(20)}${Z}a`],
  ['/subscriptions/10c2/resourceGroups/rg', `/${Z}subscriptions/${Z}10c2/${Z}resourceGroups/${Z}rg`],
  ['ana@shop.contoso.com:x_y', `ana@${Z}shop.${Z}contoso.${Z}com:${Z}x_${Z}y`],
  ['https://shop.contoso.com/', `https://${Z}shop.${Z}contoso.${Z}com/`],
  ['abcdefghijklm;n,o&p=qr', `abcdefghijklm;${Z}n,${Z}o&${Z}p=${Z}qr`],
  ['abcdefghij-klmnopqrst', 'abcdefghij-klmnopqrst'],
  [`${'a'.repeat(20)}\u0301b`, `${'a'.repeat(20)}\u0301${Z}b`],
  [`${'a'.repeat(19)}/bc`, `${'a'.repeat(19)}/${Z}bc`],
  ['10c2052b-1bf0-5839-9f92', `10c2052b-1bf0-5839-9${Z}f92`],
  ['abcdefghij klmnop.qrst', 'abcdefghij klmnop.qrst'],
  ['abcdefghij?klmnop.qrst', 'abcdefghij?klmnop.qrst'],
])('%s may be broken on a narrow card as %j', (text, broken) => {
  expect(run(text).text).toBe(broken);
});

test('a run gets its language, and as many dresses as its sentence has', () => {
  expect(inLocale(run('a', { size: 'Small' }), 'de')).toEqual([{ type: 'TextRun', text: 'a', size: 'Small' }]);
  expect(inLocale(run(say('time.in-days', { count: 2 }), { size: 'Small' }), 'de')).toEqual([
    { type: 'TextRun', text: 'in 2 Tagen', size: 'Small' },
  ]);
  expect(inLocale(marked('✓', say('time.now'), { color: 'Good' }), 'en')).toEqual([
    { type: 'TextRun', text: '✓\u2060\u00A0just now', color: 'Good' },
  ]);
  expect(inLocale(run(say('time.when', { relative: 'a'.repeat(41), at: 'b' })), 'en')).toEqual([
    { type: 'TextRun', text: `${'a'.repeat(20)}${Z}${'a'.repeat(20)}${Z}a (b)` },
  ]);
});

test('a stretch that a sentence marks looks as it is marked, beside what the whole looks like', () => {
  const size = 'Large';

  expect(inLocale(run(say('by-word.say', { words: 'sync now' }), { size, wrap: true }), 'en')).toEqual([
    { type: 'TextRun', text: 'Say: ', isSubtle: true, size: 'Small', wrap: true },
    { type: 'TextRun', text: 'sync now', weight: 'Bolder', size, wrap: true },
  ]);
  expect(inLocale(run(say('by-word.in-the-way', { obstacle: 'a lock' })), 'en')).toEqual([
    { type: 'TextRun', text: 'In the way: ', weight: 'Bolder' },
    { type: 'TextRun', text: 'a lock' },
  ]);
});

test('what Azure calls something looks like code', () => {
  expect(inLocale(run(say('doctor-card.setting', { setting: 'ADMINS' })), 'en')).toEqual([
    { type: 'TextRun', text: 'Setting: ' },
    { type: 'TextRun', text: 'ADMINS', fontType: 'Monospace', size: 'Small', isSubtle: true },
  ]);
});

test('what is copied is not broken, in no language', () => {
  const id = `az --ids ${'a'.repeat(41)}`;

  expect(inLocale(command(id), 'ja')).toEqual([command(id)]);
});

test('as text a mark stands before its words, and an address behind them', () => {
  const all = [marked('✓', say('time.now'), {}), run(' a '), link('page', 'https://contoso.com')];

  expect(inText(plain(all), 'en')).toBe('✓ just now a page (https://contoso.com)');
  expect(inText(plain([marked('✓', 'a', {}), run('b')]), 'en')).toBe('✓ ab');
});

test('a line of text has nothing that only a card needs, and a line of code stays as it is', () => {
  expect(inText(say('time.when', { relative: ' a\u2060\u00A0b\u200B', at: 'c' }), 'en')).toBe('a b (c)');
  expect(inText('  a\u200B ', 'en')).toBe('  a\u200B ');
});

test('a card is put into a language wherever a sentence stands in it', () => {
  const card = {
    title: say('time.now'),
    count: 2,
    none: null,
    items: [{ inlines: [marked('✓', say('time.now'), {}), 'text', [say('time.now')]], wrap: true }],
    deep: { text: say('time.now'), at: { at: '2026-12-09T09:00:30Z', as: 'minute' } },
  };

  expect(cardIn(card, 'en')).toEqual({
    title: 'just now',
    count: 2,
    none: null,
    items: [{ inlines: [{ type: 'TextRun', text: '✓\u2060\u00A0just now' }, 'text', ['just now']], wrap: true }],
    deep: { text: 'just now', at: '9 Dec 2026, 09:00 UTC' },
  });
  expect(cardIn({ all: [null, { type: 'Other', text: say('time.now') }] }, 'en')).toEqual({
    all: [null, { type: 'Other', text: 'just now' }],
  });
});
