import { endOfDay } from '../../../services/domain/instant.ts';

test.each([
  ['2026-11-23T00:00:00Z', 0, '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T23:59:59.999Z', 0, '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T09:00:00Z', 30, '2026-12-24T00:00:00.000Z'],
  ['2026-11-23T23:30:00-02:00', 1, '2026-11-26T00:00:00.000Z'],
])('the day that begins before %s and %i days later ends at %s', (from, days, end) => {
  expect(endOfDay(from, days)).toBe(end);
});
