import { commas, say, type Words } from '../../sentences/index.ts';
import { type Case, type Instant, nameOf, openMatters, type Recount, type SeenLine } from '../../services/index.ts';
import { entryPeople } from '../history/entry-people.ts';
import { entryWords } from '../history/entry-words.ts';
import { name } from '../parts/clean.ts';
import { fromOutside } from '../parts/one-line.ts';
import { absolute, clockTime } from '../parts/time.ts';
import type { Document, Entry, Part } from './document.ts';
import { matterEntry } from './matter.ts';

/** Everything that happened, or what somebody has to know who takes over. */
export type ReportKind = 'report' | 'handover';

/** What somebody decided on. */
const DECISIONS: readonly SeenLine['event'][] = ['endorsed', 'approved', 'declined', 'undo', 'refused'];

/** A report on what happened and what is open, with the newest so many entries of each part. */
export function reportOf(told: Recount, kind: ReportKind, about: Words, now: Instant, most: number): Document {
  const parts = [openPart(told, now, most), decisionPart(told, most)];
  return {
    title: say(kind === 'handover' ? 'report.handover' : 'report.title'),
    about,
    under: [say('report.written', { at: absolute(now) }), ...kept(told)],
    parts: kind === 'handover' ? parts : [...parts, timeline(told, most), facts(told, most)],
  };
}

/** Which lines of the audit it was made from, so that it can be held against them. */
function kept({ lines }: Recount): readonly Words[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  return [say('report.kept', { first: String(first.seq), last: String(last.seq), hash: last.hash })];
}

function openPart({ cases }: Recount, now: Instant, most: number): Part {
  const entries = openMatters(cases, now).map(matterEntry);
  return { heading: say('report.open'), none: say('report.nothing-open'), entries: first(entries, most) };
}

function decisionPart({ lines }: Recount, most: number): Part {
  const entries = lines.filter(({ event }) => DECISIONS.includes(event)).map(entryOf);
  return { heading: say('report.decided'), none: say('report.nothing-decided'), entries: newest(entries, most, 0) };
}

function timeline({ lines, leftOut }: Recount, most: number): Part {
  const entries = lines.map(entryOf);
  return { heading: say('report.timeline'), none: say('report.nothing'), entries: newest(entries, most, leftOut) };
}

/** What each case has seen last, and by which request. */
function facts({ cases }: Recount, most: number): Part {
  const entries = cases.flatMap(factsOf);
  return { heading: say('report.facts'), none: say('report.no-facts'), entries: first(entries, most) };
}

function factsOf({ target, diagnosis }: Case): readonly Entry[] {
  return diagnosis.findings.flatMap(({ says, evidence }) => {
    const proofs = evidence.length > 0 ? evidence : [{ says, source: '', at: diagnosis.takenAt }];
    return proofs.map((proof) => ({
      at: absolute(proof.at),
      text: say('report.about', { certificate: name(target.name), told: fromOutside(proof.says) }),
      under: proof.source === '' ? [] : [fromOutside(proof.source)],
    }));
  });
}

function entryOf(line: SeenLine): Entry {
  const people = entryPeople(line);
  const request = line.requestId ? [say('history.request', { request: name(line.requestId) })] : [];
  const told = entryWords(line);
  return {
    at: commas([{ at: line.at, as: 'day' }, clockTime(line.at)]),
    text: line.certificateId ? say('report.about', { certificate: name(nameOf(line.certificateId)), told }) : told,
    under: [...(people === null ? [] : [people]), ...line.facts.map(fromOutside), ...request],
  };
}

function newest(entries: readonly Entry[], most: number, before: number): readonly Entry[] {
  const more = before + Math.max(0, entries.length - most);
  const left = more > 0 ? [remark(say('report.left-out', { count: more }))] : [];
  return [...left, ...entries.slice(-most)];
}

function first(entries: readonly Entry[], most: number): readonly Entry[] {
  const more = entries.length - most;
  return [...entries.slice(0, most), ...(more > 0 ? [remark(say('report.more', { count: more }))] : [])];
}

function remark(text: Words): Entry {
  return { at: null, text, under: [] };
}
