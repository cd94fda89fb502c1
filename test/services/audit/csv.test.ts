import fc from 'fast-check';
import { CSV_HEADER, csvRow } from '../../../services/audit/csv.ts';
import { AUDIT_FORMS } from '../../../services/audit/export.ts';
import type { AuditLine } from '../../../services/domain/audit.ts';
import { chain, happenings, refusal, saying } from '../../helpers/audit-lines.ts';

const EVENTS = Object.values(happenings);
const [LINE] = chain(EVENTS) as readonly [AuditLine];

/** Reads CSV as RFC 4180 has it. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** A line as a record of its columns. */
function cellsOf(line: AuditLine): Readonly<Record<string, string>> {
  const [headings = [], cells = []] = read(`${CSV_HEADER}\r\n${csvRow(line)}`);
  return Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? '']));
}

test('a row has a cell for every column, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVENTS), fc.string({ unit: 'binary' }), (happening, text) => {
      const [headings = [], cells = []] = read(`${CSV_HEADER}\r\n${csvRow({ ...LINE, ...saying(happening, text) })}`);

      expect(cells).toHaveLength(headings.length);
      expect(new Set(headings).size).toBe(headings.length);
    }),
  );
});

test('what was said is read from its cell again, letter for letter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(cellsOf({ ...LINE, says: `x${text}` }).says).toBe(`x${text}`);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '＝1+1', '|calc', '%0A'])(
  'no spreadsheet takes %j for a formula',
  (text) => {
    expect(cellsOf({ ...LINE, says: text }).says).toBe(`'${text}`);
    expect(csvRow({ ...LINE, says: text })).toContain(`"'${text}"`);
  },
);

test('a row tells who asked, who approved, what was changed and how it went', () => {
  const [granted, refused] = chain([happenings.stepped, refusal({ says: 'no' })]) as readonly [AuditLine, AuditLine];

  expect(cellsOf(granted)).toMatchObject({
    line: '1',
    event: 'stepped',
    'asked by': 'Ana Silva',
    'approved by': 'Ben Okafor',
    'asks azure to': 'change',
    outcome: 'done',
    'azure request id': 'r-1',
    hash: granted.hash,
  });
  expect(JSON.parse(cellsOf(granted).change ?? '')).toEqual(granted.change);
  expect(cellsOf(refused)).toMatchObject({ pressed: 'approve', by: 'Ana Silva', outcome: 'four-eyes', says: 'no' });
});

test('a line of JSON is the line itself, and one line for every program', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVENTS), fc.string({ unit: 'binary' }), (happening, text) => {
      const line = { ...LINE, ...saying(happening, `${text}\u2028\u2029\u0085\n`) };

      const written = AUDIT_FORMS.jsonl.text(line);

      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(line)));
      expect(written).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
    }),
  );
});

test('a line of an earlier version, which told less, is written all the same', () => {
  const { approvedBy: _one, undoneBy: _two, hostNames: _three, touches: _four, plan: _five, ...earlier } = LINE;

  expect(cellsOf(earlier as AuditLine)).toMatchObject({ line: '1', 'approved by': '', 'plan changes': '' });
});
