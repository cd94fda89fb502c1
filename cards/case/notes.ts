import type { Case, Change, Instant, Person, Plan } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { run, strong, subtle } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { lasting, when } from '../parts/time.ts';
import { takesOver } from './fix/fix-box.ts';
import type { TakingBack } from './fix/work.ts';

/** Who decided something, and when. */
export function decision(
  word: 'Declined' | 'Undo asked for' | 'Taken back',
  { by, at }: { readonly by: Person; readonly at: Instant },
  now: Instant,
): readonly Section[] {
  return block({ id: 'decision', lines: [line(run(`${word} by `), strong(name(by.name)), run(` ${when(at, now)}.`))] });
}

/** Who has a fix taken back; nobody, where its time was over. */
export function askedBack(
  word: 'Undo asked for' | 'Taken back',
  { undoneBy, undoneAt: at }: TakingBack,
  now: Instant,
): readonly Section[] {
  if (undoneBy) return decision(word, { by: undoneBy, at }, now);
  return block({
    id: 'decision',
    lines: [line(run(`The time of the grant was over ${when(at, now)}; nobody had to ask.`))],
  });
}

/** One sentence about how a case ended, in our own words. */
export function note(words: string): readonly Section[] {
  return block({ id: 'note', lines: [line(run(words))] });
}

/** What Azure said when a change failed for good. */
export function fault(words: string): readonly Section[] {
  return block({ id: 'fault', style: 'emphasis', lines: [line(strong('Azure said')), line(run(words))] });
}

/** What templates describe, and therefore set back. */
const IN_TEMPLATES: readonly Change['kind'][] = [
  'add-access-policy',
  'assign-role',
  'set-network-bypass',
  'import-certificate',
  'bind-hostname',
];

/** A grant made by hand lives until the next deployment, and with it the outage comes back. */
export function keepIt({ changes }: Plan): readonly Section[] {
  if (!changes.some(({ kind }) => IN_TEMPLATES.includes(kind))) return [];
  const words = 'Put this change into your templates too, or the next deployment may take it away again.';
  return block({ id: 'keep', lines: [line(run(words))] });
}

/** Which certificate the look is about, where the fix has led to a new one. */
export function successor({ leadsTo }: Plan): readonly Section[] {
  return leadsTo === null ? [] : block({ id: 'successor', lines: [takesOver(leadsTo)] });
}

/** What stood in the way of an undo before the fix was approved. */
export function undoStopper({ blockedBy }: Plan, most: number): readonly Section[] {
  const lines = blockedBy.flatMap(({ stops, says }) =>
    stops === 'undo' ? [line(subtle('In the way of an undo: '), run(says))] : [],
  );
  return block({ id: 'undo-stopper', lines: lines.slice(0, most) });
}

/** How long it took, where it ended well. */
export function took({ openedAt, diagnosis }: Case): readonly Section[] {
  if (diagnosis.colour !== 'green') return [];
  const words = `${lasting(openedAt, diagnosis.takenAt)} from question to green.`;
  return block({ id: 'took', lines: [line(subtle(words))] });
}
