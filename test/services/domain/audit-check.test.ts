import fc from 'fast-check';
import { type AuditLine, chained, type Happening, hashOf } from '../../../services/domain/audit.ts';
import { firstBroken } from '../../../services/domain/audit-check.ts';
import { chain, happenings } from '../../helpers/audit-lines.ts';

const EVENTS = Object.values(happenings);
const audits = fc
  .array(fc.tuple(fc.constantFrom(...EVENTS), fc.string()), { minLength: 2, maxLength: 12 })
  .map((all) => chain(all.map(([happening, says]) => ({ ...happening, says }))));

/** An audit, and the place of one of its lines, counted from 0. */
const places = audits.chain((lines) => fc.tuple(fc.constant(lines), fc.nat({ max: lines.length - 1 })));

function replaced(lines: readonly AuditLine[], place: number, line: unknown): readonly AuditLine[] {
  return lines.map((each, index) => (index === place ? (line as AuditLine) : each));
}

test('an audit as it was written is sound, and so is every beginning of it', async () => {
  await fc.assert(
    fc.asyncProperty(places, async ([lines, place]) => {
      expect(await firstBroken(lines)).toBeNull();
      expect(await firstBroken(lines.slice(0, place))).toBeNull();
    }),
  );
});

test('any one alteration of any field of any line is found, and that line is named', async () => {
  const fields = Object.keys(chain(EVENTS)[0] ?? {}) as (keyof AuditLine)[];
  const alterations = fc.tuple(places, fc.constantFrom(...fields), fc.jsonValue());

  await fc.assert(
    fc.asyncProperty(alterations, async ([[lines, place], field, value]) => {
      const line = lines[place] as AuditLine;
      fc.pre(JSON.stringify(line[field]) !== JSON.stringify(value));

      expect(await firstBroken(replaced(lines, place, { ...line, [field]: value }))).toMatchObject({ seq: place + 1 });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['nothing', null],
  ['a word', 'line'],
  ['a list', [1]],
  ['an object that is no line', {}],
  ['a line whose number is none', { ...chain(EVENTS)[0], seq: { toString: '' } }],
])('%s in the place of a line is found, wherever it stands', async (_what, altered) => {
  const lines = chain(EVENTS);
  for (const place of [0, 1, lines.length - 1])
    expect(await firstBroken(replaced(lines, place, altered))).toEqual({ seq: place + 1, why: 'it cannot be read' });
});

test('a cut that is none accounts for nothing that is missing', async () => {
  const lines = chain(EVENTS).slice(1);
  for (const cut of [null, 'all', { seq: { toString: '' } }])
    expect(await firstBroken(replaced(lines, 1, { ...lines[1], cut }))).toMatchObject({ seq: 1 });
});

test('a field that is taken out of a line, or put into it, is found, and that line is named', async () => {
  const fields = Object.keys(chain(EVENTS)[0] ?? {});

  await fc.assert(
    fc.asyncProperty(places, fc.constantFrom(...fields), async ([lines, place], field) => {
      const whole = Object.entries(lines[place] ?? {});
      const less = Object.fromEntries(whole.filter(([name]) => name !== field));

      expect(await firstBroken(replaced(lines, place, less))).toMatchObject({ seq: place + 1 });
      expect(await firstBroken(replaced(lines, place, { ...lines[place], more: 1 }))).toMatchObject({ seq: place + 1 });
    }),
  );
});

test('what lies deep in a change is found too', async () => {
  const lines = chain(EVENTS);
  const place = lines.findIndex(({ change }) => change?.kind === 'add-access-policy');
  const line = lines[place] as AuditLine & { readonly change: object };

  const altered = { ...line, change: { ...line.change, secrets: ['get', 'list'] } };

  expect(await firstBroken(replaced(lines, place, altered))).toEqual({
    seq: place + 1,
    why: 'it was changed after it was written',
  });
});

test('a line that is taken out is missed at its place, unless it was the last', async () => {
  await fc.assert(
    fc.asyncProperty(places, async ([lines, place]) => {
      const broken = await firstBroken(lines.toSpliced(place, 1));

      if (place === lines.length - 1) expect(broken).toBeNull();
      else expect(broken).toEqual({ seq: place + 1, why: `it is not there: in its place stands line ${place + 2}` });
    }),
  );
});

test('a line that is put in is found at its place', async () => {
  await fc.assert(
    fc.asyncProperty(places, async ([lines, place]) => {
      const foreign = chained(EVENTS[0] as Happening, lines[place - 1] ?? null);
      fc.pre(foreign.hash !== lines[place]?.hash);

      const broken = await firstBroken(lines.toSpliced(place, 0, foreign));

      expect(broken).toMatchObject({ seq: place + 2 });
    }),
  );
});

test('two lines that changed places are found at the first of them', async () => {
  await fc.assert(
    fc.asyncProperty(places, async ([lines, place]) => {
      const [one, other] = [lines[place], lines[place + 1]];
      fc.pre(one !== undefined && other !== undefined);

      const swapped = replaced(replaced(lines, place, other), place + 1, one);

      expect(await firstBroken(swapped)).toMatchObject({ seq: place + 1 });
    }),
  );
});

test('a line that was altered and hashed anew breaks the one after it', async () => {
  await fc.assert(
    fc.asyncProperty(places, async ([lines, place]) => {
      const altered = { ...(lines[place] as AuditLine), outcome: 'altered' };
      const broken = await firstBroken(replaced(lines, place, { ...altered, hash: hashOf(altered) }));

      if (place === lines.length - 1) expect(broken).toBeNull();
      else expect(broken).toEqual({ seq: place + 2, why: 'it does not follow the line before it' });
    }),
  );
});

test('an end that was written anew, line for line, is sound: only a hash that somebody kept tells', async () => {
  const lines = chain(EVENTS);
  const anew = chain(EVENTS.map((each, index) => (index < 5 ? each : { ...each, by: null })));

  expect(await firstBroken(anew)).toBeNull();
  expect(anew.map(({ hash }) => hash)).not.toContain(lines.at(-1)?.hash);
  expect(anew.slice(0, 5)).toEqual(lines.slice(0, 5));
});

test('an audit without lines is sound', async () => {
  expect(await firstBroken([])).toBeNull();
});
