import { type Holes, type Locale, listed, pieces, say, type Words } from '../sentences/index.ts';
import { type History, type Instant, nameOf, type SeenLine } from '../services/index.ts';
import { entryPeople } from './history/entry-people.ts';
import { entryWords } from './history/entry-words.ts';
import { howToExport } from './history/how-to-export.ts';
import { spanOf } from './history/span.ts';
import { name } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import { absolute, when } from './parts/time.ts';
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
  const band = bandOf(asked, [say('words.asked-by', { person: name(askedBy) })]);
  const sections = block({ id: 'notice', lines: [line(run(say('history.reading-what')))] });
  const speech = say('history.reading-said');
  return drawn({ band, heading: say('history.being-read'), sections, speech }, locale);
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
      speech: say('notice.speech', { word: say('history.title'), heading }),
    }),
    locale,
  );
}

function bandOf({ about, since, before }: Recalled, under: readonly Words[]): Band {
  const what = about === null ? say('history.this-conversation') : name(about);
  const span = since === null ? [] : [spanOf(since, before)];
  return { style: 'default', icon: '📜', word: say('history.title'), about: what, under: [...span, ...under] };
}

function headingOf({ total, changes }: History): Words {
  return total === 0 ? say('history.nothing') : say('history.entries', { total, changes });
}

function lastApproval({ lastApproval: last }: History, now: Instant): readonly Section[] {
  if (!last) return [];
  return block({ id: 'last-approval', style: 'emphasis', lines: [line(run(approvalWords(last, when(last.at, now))))] });
}

/** A line of an earlier version of the bot does not tell who approved. */
function approvalWords({ approvedBy, breakGlass }: SeenLine, at: Words): Words {
  if (approvedBy.length === 0) {
    return say(breakGlass ? 'history.last-break-glass-by-somebody' : 'history.last-approval-by-somebody', { when: at });
  }
  const told: Holes = { people: listed(approvedBy.map((each) => name(each.name))), when: at };
  return say(breakGlass ? 'history.last-break-glass' : 'history.last-approval', told);
}

function entries({ lines, total }: History, most: number): readonly Section[] {
  const shown = lines.slice(0, most);
  const several = new Set(lines.map(({ certificateId }) => certificateId.toLowerCase())).size > 1;
  const more = total - shown.length;
  return block({
    id: 'entries',
    lines: [
      ...shown.flatMap((each) => entryLines(each, several)),
      ...(more > 0 ? [line(subtle(say('history.more', { count: more })))] : []),
    ],
  });
}

function entryLines(entry: SeenLine, several: boolean): readonly Line[] {
  const certificate = several && entry.certificateId ? [strong(`${name(nameOf(entry.certificateId))}: `)] : [];
  const people = entryPeople(entry);
  const request = entry.requestId ? [say('history.request', { request: name(entry.requestId) })] : [];
  const about = [...(people === null ? [] : [people]), ...request].flatMap((each) => [' · ', each]);
  return [line(...certificate, run(entryWords(entry))), under(subtle(pieces([absolute(entry.at), ...about])))];
}
