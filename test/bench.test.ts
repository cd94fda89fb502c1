import { censusTable } from '../bench/census.ts';
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

test('the curve tells what one certificate of an estate costs', () => {
  const look = {
    certificates: 10_000,
    milliseconds: { census: 2345, overview: 6789 },
    cpuMilliseconds: 3000,
    megabytes: 250,
    requests: { 'Resource Graph': 22, vaults: 500 },
  };

  const [heads, row, ...rest] = censusTable([look]).split('\n');

  expect(heads?.match(/.{15}/g)?.map((cell) => cell.trim())).toEqual([
    'certificates',
    'Resource Graph',
    'requests',
    'census s',
    'overview s',
    'CPU ms each',
    'MB',
  ]);
  expect(row?.trim().split(/ +/)).toEqual(['10000', '22', '522', '2.3', '6.8', '0.30', '250']);
  expect(rest).toEqual([]);
});
