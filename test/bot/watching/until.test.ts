import { readAhead } from '../../../bot/language/times/until.ts';
import { untilOf } from '../../../bot/watching/until.ts';

/** A Monday, ten in the morning in Berlin. */
const NOW = '2026-11-23T09:00:00.000Z';

test.each([
  ['monday 9:00', '2026-11-30T08:00:00.000Z'],
  ['monday 11:00', '2026-11-23T10:00:00.000Z'],
  ['Freitag', '2026-11-27T08:00:00.000Z'],
  ['3 December', '2026-12-03T08:00:00.000Z'],
  ['3. Februar 8 Uhr', '2027-02-03T07:00:00.000Z'],
  ['tomorrow at 14:30', '2026-11-24T13:30:00.000Z'],
  ['2026-12-24', '2026-12-24T08:00:00.000Z'],
  ['2 hours', '2026-11-23T11:00:00.000Z'],
])('%s is %s where the room is', (said, moment) => {
  expect(untilOf(readAhead(said), NOW, 'Europe/Berlin')).toBe(moment);
});
