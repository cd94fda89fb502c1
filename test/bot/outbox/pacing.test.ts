import { memory, millisecondsToWait, TEAMS, UNPACED } from '../../../bot/outbox/pacing.ts';

const { limits } = TEAMS;
const times = (count: number, at: number) => Array.from({ length: count }, () => at);

test.each<[string, readonly number[], number, number]>([
  ['the first ever goes at once', [], 100, 0],
  ['six in this second leave room for one more', times(6, 100), 100, 0],
  ['seven in this second leave none', times(7, 100), 100, 1],
  ['seven of almost a second ago leave none yet', times(7, 100), 100.75, 0.25],
  ['seven of a second ago leave room', times(7, 100), 101, 0],
  ['eight within two seconds leave none', [100, ...times(7, 101)], 101.5, 0.5],
  ['eight within a second and a half leave none when the last of them are a second old', times(8, 100), 101, 1],
  ['the oldest of eight is two seconds old', [100, ...times(7, 101)], 102, 0],
  ['59 within thirty seconds leave room', [...times(52, 100), ...times(7, 110)], 112, 0],
  ['60 within thirty seconds leave none', [...times(53, 100), ...times(7, 110)], 112, 18],
  ['60 of thirty seconds ago leave room', times(60, 100), 130, 0],
  ['1799 within an hour leave room', times(1799, 100), 3000, 0],
  ['1800 within an hour leave none', times(1800, 100), 3699, 1],
  ['1800 of an hour ago leave room', times(1800, 100), 3700, 0],
])('%s', (_, past, now, seconds) => {
  const milliseconds = past.map((at) => at * 1000);

  expect(millisecondsToWait(milliseconds, now * 1000, limits)).toBe(seconds * 1000);
});

test('a conversation without limits never waits', () => {
  expect(millisecondsToWait(times(5000, 1), 1, UNPACED.limits)).toBe(0);
});

test('a send is remembered for as long as the longest limit counts it', () => {
  expect(memory(TEAMS)).toBe(3_600_000);
  expect(memory(UNPACED)).toBe(0);
  expect(memory({ limits: [], secondsBetweenEdits: 1, secondsToAnswer: 10 })).toBe(1_000);
});
