import { isWithin, isZone, momentOf, wallTime } from '../../../services/domain/room-time.ts';

test.each([
  ['2026-11-23T23:30:00Z', 'Europe/Berlin', { day: '2026-11-24', hour: 0, minute: 30 }],
  ['2026-11-23T09:00:00Z', 'UTC', { day: '2026-11-23', hour: 9, minute: 0 }],
  ['2026-11-23T03:00:00Z', 'America/Los_Angeles', { day: '2026-11-22', hour: 19, minute: 0 }],
])('at %s in %s', (at, zone, wall) => expect(wallTime(at, zone)).toEqual(wall));

test.each([
  ['2026-11-24', 9, 0, 'Europe/Berlin', '2026-11-24T08:00:00.000Z'],
  ['2026-07-01', 9, 30, 'America/New_York', '2026-07-01T13:30:00.000Z'],
  ['2026-03-29', 3, 0, 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-11-24', 9, 45, 'Asia/Kolkata', '2026-11-24T04:15:00.000Z'],
  ['2026-03-29', 2, 30, 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
])('%s %i:%i in %s is %s', (day, hour, minute, zone, at) => expect(momentOf(day, hour, minute, zone)).toBe(at));

test('a day that is none is no moment', () => expect(momentOf('2026-13-45', 9, 0, 'UTC')).toBeNull());

test('a night goes over midnight', () => {
  const night = { from: 22, to: 7 };
  expect([21, 22, 0, 6, 7].map((hour) => isWithin(hour, night))).toEqual([false, true, true, true, false]);
  expect([8, 9, 16, 17].map((hour) => isWithin(hour, { from: 9, to: 17 }))).toEqual([false, true, true, false]);
});

test('a time that ends when it begins is never', () => {
  expect([7, 8, 9].map((hour) => isWithin(hour, { from: 8, to: 8 }))).toEqual([false, false, false]);
});

test('a zone is known by its name', () => {
  expect([isZone('Europe/Berlin'), isZone('Mars/Olympus')]).toEqual([true, false]);
});

test('what is no name at all is a fault, not an answer', () => {
  expect(() => isZone(Symbol('zone') as never)).toThrow(TypeError);
});
