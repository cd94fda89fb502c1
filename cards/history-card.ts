import type { Locale } from '../sentences/index.ts';
import { type History, type Instant, nameOf, type SeenLine } from '../services/index.ts';
import { entryPeople, entryWords } from './history/entry-words.ts';
import { howToExport } from './history/how-to-export.ts';
import { name } from './parts/clean.ts';
import { code, run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import { absolute, when } from './parts/time.ts';
import { capital, counted, inWords, listed } from './parts/words.ts';
import type { View } from './view.ts';

/** What somebody asked to be told of the past. */
export interface Recalled {
  /** The certificate, vault, app or host as typed; null for all that happened in this conversation. */
  readonly about: string | null;
  readonly since: Instant | null;
  /** The first moment that is not meant any more; null up to now. */
  readonly before: Instant | null;
}

/** Longest list that is still read on a telephone. */
const LENGTHS = [15, 10, 6, 3, 1];

/** Said at once, before the audit is read. */
export function recallingCard(asked: Recalled, askedBy: string, locale: Locale): View {
  const band = bandOf(asked, [`asked by ${name(askedBy)}`]);
  const heading = 'Reading the audit';
  const lines = [line(run('Reading what was asked, approved, changed and refused.'))];
  return drawn({ band, heading, sections: block({ id: 'notice', lines }), speech: `${heading}.` }, locale);
}

/** What was asked, approved, changed and refused: the newest first, each with who and how it went. */
export function historyCard(history: History, asked: Recalled, now: Instant, locale: Locale): View {
  const heading = headingOf(history);
  return fitting(
    LENGTHS,
    (most) => ({
      band: bandOf(asked, []),
      heading,
      sections: [
        ...lastApproval(history, now),
        ...entries(history, most),
        ...howToExport({ ...asked, format: 'jsonl' }, history.total > 0),
      ],
      speech: `History. ${heading}.`,
    }),
    locale,
  );
}

function bandOf({ about, since, before }: Recalled, under: readonly string[]): Band {
  const end = before === null ? '' : ` to ${absolute(before)}`;
  const span = since === null ? [] : [`from ${absolute(since)}${end}`];
  const what = about === null ? 'this conversation' : name(about);
  return { style: 'default', icon: '📜', word: 'History', about: what, under: [...span, ...under] };
}

function headingOf({ total, changes }: History): string {
  if (total === 0) return 'Nothing is recorded';
  const made = changes === 0 ? 'nothing changed in Azure' : `${counted(changes, 'change')} made in Azure`;
  return `${capital(inWords(total))} ${total === 1 ? 'entry' : 'entries'}, ${made}`;
}

function lastApproval({ lastApproval: last }: History, now: Instant): readonly Section[] {
  if (!last) return [];
  const people = listed(last.approvedBy.map((each) => name(each.name))) || 'somebody';
  const glass = last.breakGlass ? ', as break-glass' : '';
  return block({
    id: 'last-approval',
    style: 'emphasis',
    lines: [line(run('Last fix approved by '), strong(people), run(`${glass}, ${when(last.at, now)}.`))],
  });
}

function entries({ lines, total }: History, most: number): readonly Section[] {
  const shown = lines.slice(0, most);
  const several = new Set(lines.map(({ certificateId }) => certificateId.toLowerCase())).size > 1;
  const more = total - shown.length;
  const left = `and ${more} more ${more === 1 ? 'entry' : 'entries'}: export the audit for all of them`;
  return block({
    id: 'entries',
    lines: [...shown.flatMap((each) => entryLines(each, several)), ...(more > 0 ? [line(subtle(left))] : [])],
  });
}

function entryLines(entry: SeenLine, several: boolean): readonly Line[] {
  const certificate = several && entry.certificateId ? `${name(nameOf(entry.certificateId))}: ` : '';
  const people = entryPeople(entry);
  const about = [absolute(entry.at), people].filter(Boolean).join(' · ');
  const request = entry.requestId ? [subtle(' · request '), code(name(entry.requestId))] : [];
  return [line(strong(certificate), run(entryWords(entry))), under(subtle(about), ...request)].map(withoutEmpty);
}

function withoutEmpty(each: Line): Line {
  return { ...each, runs: each.runs.filter(({ text }) => text !== '') };
}
