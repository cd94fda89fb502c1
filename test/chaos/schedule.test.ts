import { chance } from '../crash/chance.ts';
import { type Extent, scheduleOf } from './schedule.ts';
import { WAYS } from './ways.ts';

const LONG: Extent = { seconds: 600, shops: 20, home: 'azurite', instances: 2, frozenSeconds: 65, kills: 2 };

test('a seed has the same in store each time, and another seed something else', () => {
  expect(scheduleOf(LONG, chance(4))).toEqual(scheduleOf(LONG, chance(4)));
  expect(scheduleOf(LONG, chance(4))).not.toEqual(scheduleOf(LONG, chance(5)));
});

test('a long storm has weather on every way, of every kind', () => {
  const events = scheduleOf(LONG, chance(1));
  const weather = events.flatMap((event) => (event.kind === 'weather' ? [event] : []));

  expect(new Set(weather.map(({ way }) => way))).toEqual(new Set(Object.keys(WAYS)));
  expect(new Set(weather.map(({ trouble }) => trouble.kind))).toEqual(
    new Set(['slow', 'refused', 'unsent', 'unanswered', 'half', 'stale']),
  );
  expect(new Set(events.map(({ kind }) => kind))).toEqual(
    new Set(['ask', 'weather', 'fair', 'freeze', 'thaw', 'kill', 'jump']),
  );
});

test('a disk that fills has room again before all is over', () => {
  const events = scheduleOf({ ...LONG, home: 'sqlite', instances: 1 }, chance(1));
  const disk = events.flatMap((event) => (event.kind === 'disk' ? [event.isFull] : []));

  expect(disk.length).toBeGreaterThan(20);
  expect(disk).toEqual(disk.map((_, place) => place % 2 === 0));
});
