import { type Tried, verdictOn } from './verdict.ts';

const killed = (line: number): Tried => ({ file: 'a.ts', line, was: `${line}`, becomes: '0', status: 'killed' });
const survivor: Tried = { file: 'a.ts', line: 7, was: 'a > b', becomes: 'a >= b', status: 'survived' };
const nineteen = Array.from({ length: 19 }, (_, line) => killed(line));
const excuse = { reason: 'The two are never equal.', mutants: [['a.ts', 'a > b', 'a >= b']] as const };

test('a room in which every change is noticed is proven', () => {
  expect(verdictOn('a', nineteen, [])).toEqual({
    lines: ['a: 19 mutants, 19 killed, 0 survived (0 listed): 100.0 %'],
    holds: true,
  });
});

test('a change that nobody notices is told with its line, and fails the run', () => {
  const { lines, holds } = verdictOn('a', [...nineteen, survivor], []);

  expect(lines[0]).toBe('survived, no reason listed: a.ts:7: a > b → a >= b');
  expect(holds).toBe(false);
});

test('one that has its reason does not fail the run', () => {
  expect(verdictOn('a', [...nineteen, survivor], [excuse])).toEqual({
    lines: ['a.ts: 1 of 20 survive', 'a: 20 mutants, 19 killed, 1 survived (1 listed): 95.0 %'],
    holds: true,
  });
});

test('a reason for a change that is noticed is one too many; one for another file is not asked for', () => {
  expect(verdictOn('a', nineteen, [excuse])).toEqual({
    lines: [
      'listed, but no longer survives: a.ts: a > b → a >= b',
      'a: 19 mutants, 19 killed, 0 survived (0 listed): 100.0 %',
    ],
    holds: false,
  });
  expect(verdictOn('b', [{ ...killed(1), file: 'b.ts' }], [excuse]).holds).toBe(true);
});

test('reasons do not help below nine in ten', () => {
  const { lines, holds } = verdictOn('a', [...nineteen.slice(0, 8), survivor], [excuse]);

  expect(lines.at(-1)).toBe('a: 9 mutants, 8 killed, 1 survived (1 listed): 88.8 %');
  expect(holds).toBe(false);
});

test('code that does not even load is no proof of anything', () => {
  const { lines } = verdictOn('a', [...nineteen, { ...survivor, status: 'broken' }], []);

  expect(lines.at(-1)).toContain('19 mutants, 19 killed');
});
