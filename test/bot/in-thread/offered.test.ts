import { Offered } from '../../../bot/in-thread/offered.ts';
import { TARGET } from '../../helpers/changes.ts';

const NINE = '2026-11-23T09:00:00Z';

test('a thread has its own last choice, for less than an hour', () => {
  const offered = new Offered();
  const other = { ...TARGET, name: 'other' };

  offered.keep('one', [other], NINE);
  offered.keep('one', [TARGET], NINE);
  offered.keep('two', [other], NINE);

  expect(offered.in('one', '2026-11-23T09:59:59Z')).toEqual([TARGET]);
  expect(offered.in('two', NINE)).toEqual([other]);
  expect(offered.in('one', '2026-11-23T10:00:00Z')).toEqual([]);
  expect(offered.in('three', NINE)).toEqual([]);
});

test('of very many threads the longest silent are forgotten', () => {
  const offered = new Offered();

  for (let thread = 0; thread < 1_000; thread += 1) offered.keep(String(thread), [TARGET], NINE);
  offered.keep('0', [TARGET], NINE);
  offered.keep('last', [TARGET], NINE);

  expect(offered.in('1', NINE)).toEqual([]);
  expect(offered.in('0', NINE)).toEqual([TARGET]);
  expect(offered.in('last', NINE)).toEqual([TARGET]);
});
