import { choiceCard, unknownNameCard } from '../../../cards/choice-card.ts';
import { offerOfAll } from '../../../cards/group-offer.ts';
import { listExportCard } from '../../../cards/list-export-card.ts';
import { say } from '../../../sentences/index.ts';
import { type OverviewGroup, WHOLE } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { overviewOf } from '../every-card.ts';
import { linesOf, pressedOn } from '../parts-of.ts';

const target = (name: string, hostNames: readonly string[] = ['a.x']) => ({
  certificateId: `/c/${name}`,
  name,
  hostNames,
});
const many = (count: number) => Array.from({ length: count }, (_, place) => target(`app${place}`));
const group: OverviewGroup = {
  link: 'access',
  rule: 'grant-missing',
  cause: 'It is so.',
  vaultId: '/v/kv-shop',
  certificateIds: ['/c/app0', '/c/app1'],
};

test('each that fits is named with its hosts, and has a button and words of its own', () => {
  const view = choiceCard('app', [target('app', ['a.x', 'b.x', 'c.x', 'd.x']), target('other', [])], 'en');

  expect(linesOf(view)).toEqual([
    '❔ Asked · app',
    '2 certificates fit; which one?',
    '1. app',
    'a.x, b.x, c.x and 1 more',
    'Check app: say "check app".',
    '2. other',
    'no host names',
    'Check other: say "check other".',
    'Or say its number.',
  ]);
  expect(pressedOn(view.card)).toEqual([
    ['Check app', 'ask', 'default', { certificateId: '/c/app', locale: 'en' }],
    ['Check other', 'ask', 'default', { certificateId: '/c/other', locale: 'en' }],
  ]);
});

test('six are shown, the others counted; one alone has no number to say', () => {
  expect(linesOf(choiceCard('app', many(8), 'en')).slice(-2)).toEqual([
    'Or say its number.',
    'and 2 more certificates. A host name or the whole name of the certificate tells them apart.',
  ]);
  expect(pressedOn(choiceCard('app', many(8), 'en').card)).toHaveLength(6);
  expect(linesOf(choiceCard('app', many(6), 'en')).at(-1)).toBe('Or say its number.');
  expect(linesOf(choiceCard('app', many(1), 'en')).at(-1)).toBe('Check app0: say "check app0".');
});

test.each([
  ['a name of 22 letters', 'a'.repeat(22), `Check ${'a'.repeat(22)}`],
  ['a longer name', 'a'.repeat(23), 'Check number 1'],
  ['a name that may be markup', '*app*', 'Check number 1'],
])('a button holds %s, or its number', (_, name, title) => {
  expect(pressedOn(choiceCard('x', [target(name)], 'en').card)).toEqual([expect.arrayContaining([title])]);
});

test('one of two that differ in case alone is asked for by its id', () => {
  const words = linesOf(choiceCard('x', [target('App'), target('app'), target('alone')], 'en'));

  expect(words.filter((line) => line.includes('say "check'))).toEqual([
    'Check App: say "check /c/App".',
    'Check app: say "check /c/app".',
    'Check alone: say "check alone".',
  ]);
});

test('what is behind several of them is offered first', () => {
  const lines = linesOf(choiceCard('app', many(2), 'en', [group, { ...group, vaultId: null }]));

  expect(lines.slice(2, 5)).toEqual(['It is so. 2 certificates.', 'Fix all 2: say "fix all of kv-shop".', '1. app0']);
});

test('what nothing goes by is answered with what comes near, or with how to ask', () => {
  expect(linesOf(unknownNameCard('kv-shp', [target('kv-shop')], 'en')).slice(0, 4)).toEqual([
    '❔ Asked · kv-shp',
    'No certificate found by that name',
    'Near it:',
    '1. kv-shop',
  ]);
  expect(linesOf(unknownNameCard('kv-shp', [], 'en')).slice(2)).toEqual([
    'Ask by certificate, host name, app, vault or thumbprint; "what is yellow?" lists them.',
  ]);
});

test('what was asked is shown as it was asked, cut where it is long, and named where it was nothing', () => {
  const head = (asked: Parameters<typeof unknownNameCard>[0]) => linesOf(unknownNameCard(asked, [], 'en'))[0];

  expect(head('a'.repeat(121))).toBe(`❔ Asked · ${'a'.repeat(119)}…`);
  expect(head(say('notice.your-question'))).toBe('❔ Asked · your question');
  expect(head('')).toBe(`❔ Asked · ${english(say('choice.nothing'))}`);
  expect(head('')).not.toContain('[');
});

test.each<[string, OverviewGroup, number, string | null]>([
  ['a grant', group, 2, 'Fix all 2'],
  ['a sync', { ...group, rule: 'sync-overdue' }, 2, 'Sync all 2'],
  ['one certificate', group, 1, null],
  ['no vault', { ...group, vaultId: null }, 2, null],
  ['a vault with an odd name', { ...group, vaultId: '/v/*kv*' }, 2, null],
  ['what only a person mends', { ...group, rule: 'secret-expired' }, 2, null],
])('all of one cause are mended by one button where that is possible: %s', (_, of, count, title) => {
  const offer = offerOfAll({ ...of, certificateIds: ['a', 'b'].slice(0, count) }, 'en');

  expect(pressedOn(offer.map(({ element }) => element))).toEqual(
    title === null ? [] : [[expect.anything(), 'fix-all', 'default', { vaultId: '/v/kv-shop', locale: 'en' }]],
  );
});

test('a sync of all is said as one', () => {
  const lines = linesOf(choiceCard('app', many(2), 'en', [{ ...group, rule: 'sync-overdue' }]));

  expect(lines).toContain('Sync all 2: say "sync all of kv-shop".');
});

test('a list as CSV shows its first rows, how many there are, and how to get all', () => {
  const overview = overviewOf(1, 0);
  const rows = ['name,colour', ...Array.from({ length: 25 }, (_, place) => `app${place},green`)];
  const view = (but: object) =>
    listExportCard({ rows, overview, listing: WHOLE, command: 'npm run x', ...but }, NOW, 'en');

  expect(linesOf(view({}))).toEqual([
    '📜 Certificates as CSV · 25 certificates',
    'seen just now (23 Nov 2026, 09:00 UTC)',
    'The certificates as rows',
    '20 of 25.',
    ...rows.slice(0, 21),
    'All of them, from a terminal:',
    'npm run x',
  ]);
  expect(JSON.stringify(view({}).card)).toContain('app19,green"');
  expect(JSON.stringify(view({}).card)).not.toContain('app20,green');
  expect(linesOf(view({ overview: { ...overview, wasGreen: new Set() } }))[1]).toMatch(/^Azure cannot be reached\./);
  expect(linesOf(view({ listing: { ...WHOLE, about: 'shop' } }))[2]).toBe('Only what goes by shop');
  expect(linesOf(view({ rows: [] })).slice(2, 4)).toEqual(['The certificates as rows', '0 of 0.']);
  expect(linesOf(view({ rows: ['h', 'x'.repeat(1501)] })).find((line) => line.startsWith('x'))).toHaveLength(1500);
});
