import {
  daysBetween,
  endOfDay,
  hoursBetween,
  later,
  latest,
  secondsBetween,
} from '../../../services/domain/instant.ts';

const NINE = '2026-11-23T09:00:00Z';

test.each([
  ['2026-11-23T00:00:00Z', 0, '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T23:59:59.999Z', 0, '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T09:00:00Z', 30, '2026-12-24T00:00:00.000Z'],
  ['2026-11-23T23:30:00-02:00', 1, '2026-11-26T00:00:00.000Z'],
])('the day that begins before %s and %i days later ends at %s', (from, days, end) => {
  expect(endOfDay(from, days)).toBe(end);
});

test.each([
  ['2026-11-23T09:59:59Z', 0, 0, 3599],
  ['2026-11-23T10:00:00Z', 1, 0, 3600],
  ['2026-11-24T08:59:59.500Z', 23, 0, 86_399.5],
  ['2026-11-24T09:00:00Z', 24, 1, 86_400],
  ['2026-11-26T10:00:00+01:00', 72, 3, 259_200],
  [NINE, 0, 0, 0],
  ['2026-11-23T08:59:59Z', -1, -1, 0],
  ['2026-11-22T08:00:00Z', -25, -2, 0],
])('to %s they are %i whole hours, %i whole days and %i seconds', (to, hours, days, seconds) => {
  expect([hoursBetween(NINE, to), daysBetween(NINE, to), secondsBetween(NINE, to)]).toEqual([hours, days, seconds]);
});

test('a moment later is told in UTC', () => {
  expect(later('2026-11-23T09:00:00+01:00', 90)).toBe('2026-11-23T08:01:30.000Z');
  expect(later(NINE, -1)).toBe('2026-11-23T08:59:59.000Z');
});

test('the latest of some moments is told as it was written', () => {
  expect(latest([NINE, '2026-11-23T10:30:00+01:00', '2026-11-23T08:59:00Z'])).toBe('2026-11-23T10:30:00+01:00');
  expect(latest([NINE])).toBe(NINE);
});
