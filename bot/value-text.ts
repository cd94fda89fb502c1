import type { Spread, ValueReport, Worth } from '../services/index.ts';

export const VALUE_FORMATS = ['md', 'csv', 'json'] as const;
export type ValueFormat = (typeof VALUE_FORMATS)[number];

/** How each number is headed, how it is counted, and where it stands. */
const NUMBERS: readonly (readonly [string, string, (worth: Worth) => number | null])[] = [
  ['cases opened', 'every question or alert that became a case', ({ opened }) => opened],
  [
    'median seconds to diagnosis',
    'from the question to the diagnosis; cases of earlier versions do not say it',
    ({ diagnosis }) => inTenths(diagnosis, 'median'),
  ],
  [
    'seconds to diagnosis of nine in ten',
    'the same, which nine in ten did not exceed',
    ({ diagnosis }) => inTenths(diagnosis, 'nineInTen'),
  ],
  [
    'fixes ended green',
    'cases whose approved fix was seen green and not taken back; one for several certificates counts once',
    ({ green }) => green,
  ],
  [
    'median seconds to green',
    'from the question to green, the time that people took included',
    ({ toGreen }) => inTenths(toGreen, 'median'),
  ],
  [
    'seconds to green of nine in ten',
    'the same, which nine in ten did not exceed',
    ({ toGreen }) => inTenths(toGreen, 'nineInTen'),
  ],
  [
    'incidents avoided',
    'of the fixes that ended green: no user was hit yet, and it was before the day on which users would have been; each certificate once for each such day',
    ({ avoided }) => avoided,
  ],
  ['too late', 'of the fixes that ended green: users were hit already, or that day had passed', ({ late }) => late],
  [
    'without a known day',
    'of the fixes that ended green: no such day was known, so they are not counted as avoided',
    ({ undated }) => undated,
  ],
];

/** How a value report is written in each form. Numbers stand as they are, so that whoever reads them can count on. */
export const VALUE_TEXTS: { readonly [F in ValueFormat]: (told: ValueReport, since: string | null) => string } = {
  md: markdown,
  csv,
  json: (told, since) => `${JSON.stringify({ since, ...told }, null, 2)}\n`,
};

function markdown({ total, spans, by }: ValueReport, since: string | null): string {
  const columns = ['all', ...spans.map(({ from }) => from)];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# What Greenlight was good for',
    '',
    `Counted from the audit${since === null ? '' : `, from ${since} on`}, each ${by} by its first day in UTC.`,
    '',
    row(['', ...columns]),
    row(['---', ...columns.map(() => '---:')]),
    ...NUMBERS.map(([head, , number]) => row([head, ...[total, ...worths(spans)].map((worth) => cell(number(worth)))])),
    '',
    ...NUMBERS.map(([head, how]) => `- **${head}**: ${how}.`),
    '',
  ].join('\n');
}

function csv({ total, spans, by }: ValueReport): string {
  const rows = [['all', total] as const, ...spans.map(({ from, worth }) => [from, worth] as const)];
  const lines = [
    [`${by} from`, ...NUMBERS.map(([head]) => head)],
    ...rows.map(([from, worth]) => [from, ...NUMBERS.map(([, , number]) => cell(number(worth)))]),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function worths(spans: ValueReport['spans']): readonly Worth[] {
  return spans.map(({ worth }) => worth);
}

function cell(number: number | null): string {
  return number === null ? '' : String(number);
}

function inTenths(spread: Spread | null, which: 'median' | 'nineInTen'): number | null {
  return spread && Math.round(spread[which] * 10) / 10;
}
