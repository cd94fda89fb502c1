import { type Key, type Locale, say, type Words } from '../sentences/index.ts';
import { type Instant, openMatters, type Recount } from '../services/index.ts';
import type { Recalled } from './history-card.ts';
import { name, plainName } from './parts/clean.ts';
import { codeBlock } from './parts/code-block.ts';
import { command, run, strong, subtle } from './parts/run.ts';
import { block, line, type Section, under } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import { type ReportFormat, WRITTEN } from './report/formats.ts';
import { matterWords, waitWords } from './report/matter.ts';
import { type ReportKind, reportOf } from './report/report.ts';
import type { View } from './view.ts';

/** What somebody asked for in words. */
export interface Reported extends Recalled {
  readonly kind: ReportKind;
  readonly format: ReportFormat;
}

/** How many entries each part of the report has at most, and then fewer, until the card is small enough to send. */
const LENGTHS = [200, 100, 60, 40, 25, 15, 8, 4, 2, 1];

/** What is open is told at a glance too; more than these is a list for the report itself. */
const MOST_OPEN = 5;

const TITLES: { readonly [K in ReportKind]: Key } = { report: 'report.title', handover: 'report.handover' };
const OTHER: { readonly [F in ReportFormat]: ReportFormat } = { markdown: 'html', html: 'markdown' };

/** A report to copy, below what is open at a glance, and how to get it whole as a file. */
export function reportCard(told: Recount, asked: Reported, now: Instant, locale: Locale): View {
  const word = say(TITLES[asked.kind]);
  const about = asked.about === null ? say('history.this-conversation') : name(asked.about);
  const open = openMatters(told.cases, now);
  const heading = say('report.heading', { entries: told.lines.length + told.leftOut, open: open.length });
  const glance = block({
    id: 'open',
    style: 'emphasis',
    lines: [
      ...open
        .slice(0, MOST_OPEN)
        .flatMap((matter) => [line(strong(matterWords(matter))), under(subtle(waitWords(matter)))]),
      ...(open.length > MOST_OPEN ? [line(subtle(say('report.more', { count: open.length - MOST_OPEN })))] : []),
    ],
  });
  return fitting(
    LENGTHS,
    (most) => ({
      band: { style: 'default', icon: '🧾', word, about, under: [] },
      heading,
      sections: [...glance, ...written(told, asked, about, now, locale, most), ...howToGet(asked)],
      speech: say('notice.speech', { word, heading }),
    }),
    locale,
  );
}

function written(
  told: Recount,
  { kind, format }: Reported,
  about: Words,
  now: Instant,
  locale: Locale,
  most: number,
): readonly Section[] {
  const lines = WRITTEN[format](reportOf(told, kind, about, now, most), locale)
    .trimEnd()
    .split('\n');
  return codeBlock(format, lines, lines.length);
}

function howToGet(asked: Reported): readonly Section[] {
  return block({
    id: 'whole',
    lines: [
      line(run(say('report.say-other', { words: wordsFor(asked) }))),
      line(subtle(say('report.whole'))),
      under(command(reportCommand(asked))),
    ],
  });
}

function wordsFor({ kind, about, format }: Reported): string {
  const certificate = about === null ? null : plainName(about);
  const what = kind === 'report' ? 'incident report' : 'handover';
  return `${what}${certificate === null ? '' : ` of ${certificate}`} as ${OTHER[format]}`;
}

/** A name that a shell might read as more than a name is left out: then it is a report on everything. */
function reportCommand({ about, since, format }: Reported): string {
  const certificate = about === null ? null : plainName(about);
  const parts = [
    'npm run -s audit -- report',
    certificate ?? '',
    format === 'markdown' ? '' : `--format ${format}`,
    since === null ? '' : `--since ${since}`,
  ];
  return parts.filter(Boolean).join(' ');
}
