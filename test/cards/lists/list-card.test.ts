import { listCard, totals, worstOf } from '../../../cards/list-card.ts';
import type { Overview, OverviewRow } from '../../../services/index.ts';
import { WHOLE } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { overviewOf } from '../every-card.ts';
import { flawsOf } from '../flaws.ts';
import { elementsOf, linesOf, pressedOn } from '../parts-of.ts';

const listed = (overview: Overview, listing = WHOLE) => linesOf(listCard(overview, NOW, 'en', listing));
const CAUSE = 'App Service may not read kv-team-0002: no access policy names Microsoft Azure App Service.';
const NONE = { red: 0, yellow: 0, unknown: 0, green: 0 };

/** A list with causes behind so many certificates each. */
function causesOf(...sizes: readonly number[]): Overview {
  const base = overviewOf(12, 8);
  const group = base.groups[0] as Overview['groups'][0];
  return {
    ...base,
    groups: sizes.map((size, place) => ({
      ...group,
      cause: `Cause ${place}.`,
      certificateIds: base.rows.slice(0, size).map(({ certificateId }) => certificateId),
    })),
  };
}

test('a list has its counts, its causes with what mends them, its rows, and what is left out', () => {
  expect(listed(overviewOf(12, 8))).toEqual([
    '🟡 8 yellow, 4 green · 12 certificates',
    'seen just now (23 Nov 2026, 09:00 UTC)',
    'One cause behind all 8',
    `${CAUSE} 8 certificates, the first hits users in 15 days (9 Dec 2026, 09:00 UTC).`,
    'Fix all 8: say "fix all of kv-team-0002".',
    'Certificate · Users are hit',
    ...Array.from({ length: 8 }, (_, place) => `app0000${place} · 🟡 Yellow, broken at access · in 15 days`),
    'app00008 · 🟢 Green · –',
    'app00009 · 🟢 Green · –',
    'and 2 more',
    'Page 1 of 2',
    'Next: say "page 2".',
  ]);
});

test('a list by the day it runs out tells that day in place of the one on which users are hit', () => {
  const until = { ...overviewOf(2, 1), until: '2026-12-25T00:00:00Z' };

  expect(listed(until).slice(2, 3)).toEqual(['2 certificates run out by 25 Dec 2026, 00:00 UTC']);
  expect(listed(until).slice(-3)).toEqual([
    'Certificate · Runs out',
    'app00000 · 🟡 Yellow, broken at access · in 30 days',
    'app00001 · 🟢 Green · in 30 days',
  ]);
});

test.each<[string, Overview, string]>([
  ['nothing', overviewOf(0, 0), 'No certificates found'],
  ['nothing red', { ...overviewOf(0, 0), only: 'red' }, 'No certificate is red'],
  ['nothing yellow', { ...overviewOf(0, 0), only: 'yellow' }, 'No certificate is yellow'],
  ['nothing unknown', { ...overviewOf(0, 0), only: 'unknown' }, 'No certificate is unknown'],
  ['nothing green', { ...overviewOf(0, 0), only: 'green' }, 'No certificate is green'],
  ['all sound', overviewOf(3, 0), 'All 3 certificates are sound'],
  [
    'some not judged',
    {
      ...overviewOf(3, 0),
      counts: { ...NONE, unknown: 1, green: 2 },
      rows: overviewOf(3, 0).rows.map((row, place) => (place === 0 ? { ...row, colour: 'unknown' as const } : row)),
    },
    'One not judged',
  ],
  ['one affected', causesOf(1), 'One certificate needs attention'],
  ['one cause', causesOf(8), 'One cause behind all 8'],
  ['two causes', causesOf(3, 5), '2 causes behind 8 certificates'],
])('the heading says the one thing to know: %s', (_, overview, heading) => {
  expect(listed(overview)[2]).toBe(heading);
});

test('five causes are told, and the others counted; each has a part of its own', () => {
  const lines = listed(causesOf(1, 1, 1, 1, 1, 1, 1));
  const { card } = listCard(causesOf(1, 1, 1), NOW, 'en');

  expect(lines.filter((line) => line.startsWith('Cause '))).toHaveLength(5);
  expect(lines).toContain('and 2 more causes');
  expect(flawsOf(listCard(causesOf(1, 1, 1, 1, 1, 1), NOW, 'en'))).toEqual([]);
  expect(listed(overviewOf(10, 0)).join()).not.toContain('and 0 more');
  expect(listed(causesOf(1, 1, 1, 1, 1)).join()).not.toContain('more cause');
  expect(elementsOf(card).filter(({ id }) => /^cause-[123]$/.test(String(id)))).toHaveLength(3);
});

test('a cause says when it first hits users, by the soonest of its certificates, or nothing of that', () => {
  const { rows, ...rest } = causesOf(3);
  const days = (...outages: readonly (string | null)[]): Overview => ({
    ...rest,
    rows: rows.map((row, place): OverviewRow => ({ ...row, outageAt: outages[place] ?? null })),
  });

  expect(listed(days(null, '2026-12-09T09:00:00Z', '2026-12-03T09:00:00Z'))[3]).toBe(
    'Cause 0. 3 certificates, the first hits users in 9 days (3 Dec 2026, 09:00 UTC).',
  );
  expect(listed(days('2026-12-03T09:00:00Z', '2026-12-09T09:00:00Z'))[3]).toContain('(3 Dec 2026');
  expect(listed(days())[3]).toBe('Cause 0. 3 certificates.');
});

test('what is no longer fresh says so, and calls nothing green that was', () => {
  const { rows, ...rest } = overviewOf(2, 1);
  const green = rows[1] as OverviewRow;
  const stale = { ...rest, rows: [rows[0] as OverviewRow, { ...green, colour: 'unknown' as const }] };
  const lines = listed({ ...stale, wasGreen: new Set([green.certificateId]) });

  expect(lines[1]).toBe(
    'Azure cannot be reached. This was seen just now (23 Nov 2026, 09:00 UTC); what was green then is not known now.',
  );
  expect(lines.slice(-2)).toEqual([
    'app00000 · 🟡 Yellow, broken at access · in 15 days',
    'app00001 · ⚪ was green at 23 Nov 2026, 09:00 UTC · –',
  ]);
});

test('a page has its own rows, and buttons to those before and after it with the whole of what was asked', () => {
  const page = (place: number) => listCard(overviewOf(25, 0), NOW, 'en', { ...WHOLE, page: place });
  const asks = (place: number) => ({ list: JSON.stringify({ ...WHOLE, page: place }) });

  expect(linesOf(page(2)).slice(4)).toEqual([
    ...Array.from({ length: 10 }, (_, place) => `app000${10 + place} · 🟢 Green · –`),
    'and 5 more',
    'Page 2 of 3',
    'Back: say "page 1".',
    'Next: say "page 3".',
  ]);
  expect(pressedOn(page(2).card)).toEqual([
    ['Back', 'page', 'default', asks(1)],
    ['Next', 'page', 'default', asks(3)],
  ]);
  expect(pressedOn(page(1).card)).toEqual([['Next', 'page', 'default', asks(2)]]);
  expect(pressedOn(page(3).card)).toEqual([['Back', 'page', 'default', asks(2)]]);
  expect(linesOf(page(3)).slice(-2)).toEqual(['Page 3 of 3', 'Back: say "page 2".']);
  expect(listed(overviewOf(10, 0)).join()).not.toContain('Page');
});

test('a page behind the last has no table', () => {
  const { card } = listCard(overviewOf(3, 0), NOW, 'en', { ...WHOLE, page: 2 });

  expect(elementsOf(card).filter(({ type }) => type === 'Table')).toEqual([]);
});

test('what a list is narrowed to stands in its head, in the words of each kind of place', () => {
  const places = (['subscription', 'vault', 'app', 'owner'] as const).map((kind) => ({ kind, name: `the-${kind}` }));

  expect(listed(overviewOf(1, 0), { ...WHOLE, places, about: 'x', hitBy: NOW }).slice(2, 8)).toEqual([
    'Only in subscription the-subscription',
    'Only from vault the-vault',
    'Only on app the-app',
    'Only owned by the-owner',
    'Only what goes by x',
    'Only where users are hit by 23 Nov 2026, 09:00 UTC',
  ]);
});

test('the worst colour comes first, and a colour that nothing has is not spoken of', () => {
  const say = (counts: Partial<typeof NONE>) => english(totals({ ...NONE, ...counts }));

  expect(say({ red: 1, yellow: 2, unknown: 3, green: 4 })).toBe('1 red, 2 yellow, 3 unknown, 4 green');
  expect(say({ green: 4 })).toBe('4 green');
  expect(say({})).toBe('none');
  expect(worstOf({ ...NONE, green: 1 })).toBe('green');
  expect(worstOf({ ...NONE, green: 1, unknown: 1 })).toBe('unknown');
  expect(worstOf({ ...NONE, unknown: 1, yellow: 1 })).toBe('yellow');
  expect(worstOf({ ...NONE, yellow: 1, red: 1 })).toBe('red');
  expect(worstOf(NONE)).toBe('unknown');
});

test('a name is bold, its state is small, and the days stand by themselves', () => {
  const { card } = listCard(overviewOf(1, 1), NOW, 'en');
  const table = elementsOf(card).find(({ type }) => type === 'Table');

  const [name, ...rest] = elementsOf(table).filter(({ type }) => type === 'TextRun');

  expect(name).toEqual({ type: 'TextRun', text: 'app00000', weight: 'Bolder' });
  expect(rest.at(-1)).toEqual({ type: 'TextRun', text: 'in 15 days' });
  for (const run of rest.slice(0, -1)) expect(run).toMatchObject({ isSubtle: true, size: 'Small' });
});
