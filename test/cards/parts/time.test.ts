import { absolute, clockTime, lasting, relative, when } from '../../../cards/parts/time.ts';
import { later } from '../../../services/domain/instant.ts';
import { english } from '../../helpers/english.ts';

const NOW = '2026-11-23T09:00:30.000Z';
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each<[number, string]>([
  [3 * DAY - 1, 'in 2 days'],
  [2 * DAY, 'in 2 days'],
  [2 * DAY - 1, 'in 47 hours'],
  [2 * HOUR, 'in 2 hours'],
  [2 * HOUR - 1, 'in 119 minutes'],
  [MINUTE, 'in 1 minute'],
  [MINUTE - 1, 'in less than a minute'],
  [1, 'in less than a minute'],
  [0, 'just now'],
  [1 - MINUTE, 'just now'],
  [-MINUTE, '1 minute ago'],
  [1 - 2 * HOUR, '119 minutes ago'],
  [-2 * HOUR, '2 hours ago'],
  [-2 * DAY, '2 days ago'],
])('%i seconds from now is %s', (seconds, said) => {
  expect(english(relative(later(NOW, seconds), NOW))).toBe(said);
});

test('what is past is told by how long ago, and by the day', () => {
  expect(english(when(later(NOW, -HOUR), NOW))).toBe('60 minutes ago (23 Nov 2026, 08:00 UTC)');
  expect(english(when(later(NOW, HOUR), NOW))).toBe('just now (23 Nov 2026, 10:00 UTC)');
});

test('a moment is told with its day, or inside of a case with its second', () => {
  expect(english(absolute(NOW))).toBe('23 Nov 2026, 09:00 UTC');
  expect(english(clockTime(NOW))).toBe('09:00:30 UTC');
});

test.each<[number, string]>([
  [-5, '0 seconds'],
  [0.9, '0 seconds'],
  [1, '1 second'],
  [59.9, '59 seconds'],
  [60, '1 minute'],
  [2 * HOUR - 1, '119 minutes'],
  [2 * HOUR, '2 hours'],
  [2 * DAY, '2 days'],
])('%d seconds last %s', (seconds, said) => {
  expect(english(lasting(NOW, later(NOW, seconds)))).toBe(said);
});
