import { type AuditLine, chained, hashOf } from '../../../services/domain/audit.ts';
import { firstBroken } from '../../../services/domain/audit-check.ts';
import { cutHappening } from '../../../services/domain/audit-cut.ts';
import { chain, happenings } from '../../helpers/audit-lines.ts';

const NINE = Array.from({ length: 9 }, () => happenings.opened);
const at = happenings.opened.at;

/** Nine lines and one that tells of a cut up to a line, of which those before a place are taken away. */
function cutUpTo(seq: number, from: number, hash?: string): readonly AuditLine[] {
  const lines = chain(NINE);
  const cut = { seq, hash: hash ?? lines[seq - 1]?.hash ?? '' };
  return [...lines, chained(cutHappening(cut, at), lines.at(-1) ?? null)].slice(from - 1);
}

function but(lines: readonly AuditLine[], place: number, changed: object): readonly AuditLine[] {
  return lines.map((each, index) => (index === place ? { ...each, ...changed } : each));
}

const NOT_AFTER = 'it does not follow the line before it';
const ALTERED = 'it was changed after it was written';

test('an audit whose beginning was cut off is whole from there on, where a later line tells of it', async () => {
  expect(await firstBroken(cutUpTo(4, 5))).toBeNull();
  expect(await firstBroken(cutUpTo(6, 5))).toBeNull();
  expect(await firstBroken(cutUpTo(4, 1))).toBeNull();
});

test('a beginning that nobody cut off is missed', async () => {
  const missing = { seq: 1, why: 'it is not there: in its place stands line 5' };

  expect(await firstBroken(chain(NINE).slice(4))).toEqual(missing);
  expect(await firstBroken(cutUpTo(3, 5))).toEqual(missing);
  expect(await firstBroken(cutUpTo(4, 5, 'another'))).toEqual(missing);
});

test('what is broken after a cut is named by its own place', async () => {
  const lines = cutUpTo(4, 5);

  expect(await firstBroken(but(lines, 2, { says: 'x' }))).toEqual({ seq: 7, why: ALTERED });
  expect(await firstBroken(but(lines, 0, { says: 'x' }))).toEqual({ seq: 5, why: ALTERED });
  expect(await firstBroken(but(lines, 0, { previous: 'x' }))).toEqual({ seq: 5, why: ALTERED });
  expect(await firstBroken(lines.toSpliced(2, 1))).toEqual({
    seq: 7,
    why: 'it is not there: in its place stands line 8',
  });
});

test('a fault is not told before it is known whether the beginning is missing', async () => {
  const missing = { seq: 1, why: 'it is not there: in its place stands line 5' };

  expect(await firstBroken(but(cutUpTo(3, 5), 2, { says: 'x' }))).toEqual(missing);
  const [, , , , fifth] = chain(NINE);
  const alone = { ...(fifth as AuditLine), previous: '' };
  expect(await firstBroken([{ ...alone, hash: hashOf(alone) }])).toEqual(missing);
});

test('a first line that lost its number is missed, though a later one tells of a cut', async () => {
  expect(await firstBroken(but(cutUpTo(4, 1), 0, { seq: 0 }))).toEqual({
    seq: 1,
    why: 'it is not there: in its place stands line 0',
  });
});

test('a line that cannot be read is named, and any other fault is no verdict', async () => {
  async function* until(error: Error) {
    yield* chain(NINE).slice(0, 3);
    throw error;
  }

  expect(await firstBroken(until(new SyntaxError('no JSON')))).toEqual({ seq: 4, why: 'it cannot be read' });
  await expect(firstBroken(until(new Error('the disk is gone')))).rejects.toThrow('the disk is gone');
});

test('a line that was altered and hashed anew breaks the one after it', async () => {
  const lines = chain(NINE);
  const altered = { ...(lines[2] as AuditLine), outcome: 'altered' };

  expect(await firstBroken(but(lines, 2, { ...altered, hash: hashOf(altered) }))).toEqual({ seq: 4, why: NOT_AFTER });
});

test('only the first of several faults is told', async () => {
  const lines = chain(NINE);

  expect(await firstBroken(but(but(lines, 6, { says: 'x' }), 3, { says: 'x' }))).toEqual({ seq: 4, why: ALTERED });
});

test('a first line that says it follows another is the first fault', async () => {
  expect(await firstBroken(but(chain(NINE), 0, { previous: 'x' }))).toEqual({ seq: 1, why: NOT_AFTER });
});

test.each([0, -3])('a first line that calls itself number %i is the first fault', async (seq) => {
  expect(await firstBroken(but(chain(NINE), 0, { seq }))).toMatchObject({ seq: 1 });
});
