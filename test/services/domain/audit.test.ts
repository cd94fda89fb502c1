import { createHash } from 'node:crypto';
import { chained, hashOf } from '../../../services/domain/audit.ts';
import { accountsFor, cutHappening, MOST_CUT } from '../../../services/domain/audit-cut.ts';
import { happenings } from '../../helpers/audit-lines.ts';

const OPENED = happenings.opened;

test('the first line has nothing before it, and each follows the last', () => {
  const first = chained(OPENED, null);
  const second = chained(happenings.approved, first);

  expect(first).toMatchObject({ seq: 1, previous: '' });
  expect(second).toMatchObject({ seq: 2, previous: first.hash });
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
  expect([hashOf(first), hashOf(second)]).toEqual([first.hash, second.hash]);
});

test('a line holds no more than two thousand letters of each of its words, and thirty facts', () => {
  const long = 'x y '.repeat(1_000);
  const facts = Array.from({ length: 40 }, (_, place) => `${place} ${long}`);

  const line = chained({ ...OPENED, says: long, breakGlass: long, facts }, null);

  expect([line.says, line.breakGlass]).toEqual([long.slice(0, 2_000), long.slice(0, 2_000)]);
  expect(line.facts).toEqual(facts.slice(0, 30).map((fact) => fact.slice(0, 2_000)));
});

test('a hash is of what a line says, in whatever order its fields were kept, and not of the hash itself', () => {
  const { hash, ...line } = chained(happenings.approved, null);
  const turned = (value: object): object =>
    Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, each]) => [name, each && typeof each === 'object' && !Array.isArray(each) ? turned(each) : each]),
    );

  expect(hashOf(turned(line) as typeof line)).toBe(hash);
  expect(hashOf({ ...line, hash: 'another' })).toBe(hash);
  expect(hashOf({ ...line, approvedBy: line.approvedBy.concat(line.approvedBy) })).not.toBe(hash);
});

test('what an earlier version has written keeps its hash', () => {
  const line = { seq: 2, at: OPENED.at, by: { name: 'Ben', id: 'b' }, touches: ['z', 'a'], says: 'ä' };
  const text = `{"at":"${OPENED.at}","by":{"id":"b","name":"Ben"},"says":"ä","seq":2,"touches":["z","a"]}`;

  expect(hashOf(line as never)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('a cut is told with the line up to which it went, and by which hash the rest goes on', () => {
  const cut = { seq: 7, hash: 'abc' };

  expect(cutHappening(cut, OPENED.at)).toMatchObject({
    event: 'cut',
    at: OPENED.at,
    caseId: '',
    touches: [],
    conversation: '',
    by: null,
    says: 'up to line 7, whose hash was abc',
    cut,
  });
  expect(MOST_CUT).toBe(2_000);
});

test.each<[string, number, string, boolean]>([
  ['the line before it, by its hash', 4, 'h', true],
  ['the line before it, by another hash', 4, 'x', false],
  ['less than that', 3, 'h', false],
  ['more, not all of which was taken away', 5, 'x', true],
  ['much more', 9, 'x', true],
])('a chain that begins at line five is accounted for by a cut up to %s', (_, seq, hash, accounted) => {
  expect(accountsFor({ seq, hash }, { seq: 5, previous: 'h' })).toBe(accounted);
});
