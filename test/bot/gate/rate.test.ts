import { addressOf } from '../../../bot/gate/address.ts';
import { Allowance } from '../../../bot/gate/allowance.ts';
import { Tally } from '../../../bot/gate/tally.ts';

test('an address may ask so often a second, saves up for four seconds, and takes nothing from another', () => {
  const allowance = new Allowance(2);
  const ask = (address: string, at: number, times: number) =>
    Array.from({ length: times }, () => allowance.take(address, at)).filter(Boolean).length;

  expect(ask('ana', 0, 20)).toBe(8);
  expect(ask('ben', 0, 1)).toBe(1);
  expect(ask('ana', 499, 1)).toBe(0);
  expect(ask('ana', 1_000, 20)).toBe(2);
  expect(ask('ana', 3_600_000, 20)).toBe(8);
});

test('a clock that is set back refuses nobody for good', () => {
  const allowance = new Allowance(1);
  for (let asked = 0; asked < 4; asked += 1) allowance.take('ana', 1_000_000);

  expect(allowance.take('ana', 0)).toBe(false);
  expect(allowance.take('ana', 1_000)).toBe(true);
});

test('a million addresses are not remembered, and the one that asks on is not forgotten', () => {
  const allowance = new Allowance(1);
  const left = () => allowance.take('ana', 0);
  for (let other = 0; other < 4; other += 1) left();

  for (let other = 0; other < 30_000; other += 1) {
    allowance.take(`10.0.${other >> 8}.${other & 255}`, 0);
    if (other % 1_000 === 0) left();
  }

  expect(allowance.size).toBe(10_000);
  expect(left()).toBe(false);
});

test.each<[string | undefined, string | undefined, string]>([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', undefined, '2001:db8:1:2::/64'],
  ['2001:0DB8::9', undefined, '2001:db8:0:0::/64'],
  ['::1', undefined, '0:0:0:0::/64'],
  ['10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['10.0.0.1', 'made-up, 198.51.100.1:4711', '198.51.100.1'],
  ['10.0.0.1', '[2001:db8:1:2::9]:4711', '2001:db8:1:2::/64'],
  ['10.0.0.1', '', '10.0.0.1'],
  [undefined, undefined, ''],
])('a request from %s for %s counts against %s', (socket, forwarded, address) => {
  expect(addressOf(socket, forwarded)).toBe(address);
});

test('a reason is said at once, then once a minute with how often it came up', () => {
  const tally = new Tally();

  expect(tally.count('token', 0)).toBe(1);
  expect(tally.count('token', 1)).toBeNull();
  expect(tally.count('issuer', 2)).toBe(1);
  expect(tally.count('token', 59_999)).toBeNull();
  expect(tally.count('token', 60_000)).toBe(3);
  expect(tally.count('token', 60_001)).toBeNull();
});
