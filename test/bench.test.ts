import { fleetOf } from '../bench/fleet.ts';
import { measure, table } from '../bench/understanding.ts';

test('the benchmark tells least, median and most of what a message takes to be understood and found', () => {
  let ticks = 0;

  const timings = measure(fleetOf(50), 1, () => ticks++);

  expect(timings.map(({ step, median }) => [step, median])).toEqual([
    ['understand', 1],
    ['find', 1],
    ['both', 2],
    ['mistyped', 1],
    ['in a thread', 1],
  ]);
  expect(table(timings).split('\n')).toHaveLength(6);
  expect(table(timings)).toMatch(/understand {2,}1\.000 {2,}1\.000 {2,}1\.000/);
});
