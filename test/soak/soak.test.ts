import { readOrder } from '../../bench/soak/order.ts';
import { boundsOf } from '../../bench/soak/report.ts';
import { type Soaked, soak } from '../../bench/soak/run.ts';

jest.setTimeout(180_000);

/** A machine that tests share is slow: how soon the first card comes there says little, and memory in so short a time nothing. */
const SHORT = '--seconds 20 --rate 5 --conversations 30 --certificates 200 --first-card-seconds 30';
const order = readOrder(SHORT.split(' '));

let soaked: Soaked;
beforeAll(async () => {
  soaked = await soak(order, () => undefined);
});

test('three instances under load and faults lose no card and double none', () => {
  const { messages, untaken, lost, doubled } = soaked.verdict;

  expect({ messages, untaken, lost, doubled }).toEqual({ messages: 100, untaken: 0, lost: [], doubled: [] });
});

test('there were faults on every way that much goes over, and the bounds that can be told hold', () => {
  const { azure, channel, table } = soaked.met;
  const broken = boundsOf(soaked, order).filter(({ holds }) => holds === false);

  for (const way of [azure, channel, table]) expect(Object.keys(way).length).toBeGreaterThan(0);
  expect(broken.filter(({ name }) => name !== 'answered by a word why not')).toEqual([]);
});
