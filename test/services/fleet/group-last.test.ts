import type { Colour } from '../../../services/domain/finding.ts';
import { ALL, type OverviewRow } from '../../../services/domain/overview.ts';
import { arranged, lastSeen, type Row } from '../../../services/fleet/group.ts';
import { NOW } from '../../helpers/evidence.ts';

function row(name: string, colour: Colour, but: Partial<OverviewRow> = {}): Row {
  const firstBroken = colour === 'green' ? null : ({ link: 'access', rule: 'grant-missing' } as const);
  const nothing = { hostNames: [], outageAt: null, expiresOn: null };
  return {
    row: { certificateId: `/c/${name}`, name, colour, firstBroken, ...nothing, ...but },
    cause: 'so',
    vaultId: null,
  };
}

test('of what was seen last nothing is called green, and what was green is known apart', () => {
  const rows = [
    row('fine', 'green'),
    row('sick', 'yellow'),
    row('dark', 'unknown', { firstBroken: null }),
    row('bad', 'red'),
  ];

  const told = lastSeen(rows, NOW, ALL);

  expect(told.takenAt).toBe(NOW);
  expect(told.rows.map(({ name, colour }) => [name, colour])).toEqual([
    ['bad', 'red'],
    ['sick', 'yellow'],
    ['dark', 'unknown'],
    ['fine', 'unknown'],
  ]);
  expect(told.counts).toEqual({ red: 1, yellow: 1, unknown: 2, green: 0 });
  expect(told.wasGreen).toEqual(new Set(['/c/fine']));
  expect(told.groups).toMatchObject([{ rule: 'grant-missing', cause: 'so', certificateIds: ['/c/bad', '/c/sick'] }]);
});

test('of what was seen last one colour is shown where one is asked for', () => {
  const told = lastSeen([row('fine', 'green'), row('sick', 'yellow')], NOW, { ...ALL, only: 'unknown' });

  expect(told.rows.map(({ name }) => name)).toEqual(['fine']);
});

test('what runs out by a day comes by that day, and on one day the worst first', () => {
  const on = (day: number) => ({ expiresOn: `2026-12-0${day}T00:00:00Z` });
  const rows = [
    row('c', 'green', on(3)),
    row('a', 'green', on(1)),
    row('d', 'green', on(4)),
    row('b', 'red', on(2)),
    row('b2', 'green', on(2)),
  ];

  const told = arranged(rows.toReversed(), NOW, { ...ALL, until: '2026-12-09T00:00:00Z' });

  expect(told.rows.map(({ name }) => name)).toEqual(['a', 'b', 'b2', 'c', 'd']);
  expect(arranged([row('never', 'green')], NOW, { ...ALL, until: '2026-12-09T00:00:00Z' }).rows).toEqual([]);
  expect(arranged([row('never', 'green')], NOW, { ...ALL, hitBy: '2026-12-09T00:00:00Z' }).rows).toEqual([]);
});
