import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Case, Change, Instant, Person, Plan } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { run, strong, subtle } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { lasting, when } from '../parts/time.ts';
import { takesOver } from './fix/fix-box.ts';
import type { TakingBack } from './fix/work.ts';

/** Says who decided something, and when. */
type DecisionKey = Extract<Key, 'page.declined-by' | 'page.undo-asked-by' | 'page.taken-back-by'>;

/** Who decided something, and when. */
export function decision(
  key: DecisionKey,
  { by, at }: { readonly by: Person; readonly at: Instant },
  now: Instant,
): readonly Section[] {
  return decided(say(key, { person: name(by.name), when: when(at, now) }));
}

/** Who has a fix taken back; nobody, where its time was over. */
export function askedBack(key: DecisionKey, { undoneBy, undoneAt: at }: TakingBack, now: Instant): readonly Section[] {
  if (undoneBy) return decision(key, { by: undoneBy, at }, now);
  return decided(say('page.grant-time-over', { when: when(at, now) }));
}

function decided(words: Words): readonly Section[] {
  return block({ id: 'decision', lines: [line(run(words))] });
}

/** One sentence about how a case ended, in our own words. */
export function note(words: Words): readonly Section[] {
  return block({ id: 'note', lines: [line(run(words))] });
}

/** What Azure said when a change failed for good. */
export function fault(words: Words): readonly Section[] {
  return block({ id: 'fault', style: 'emphasis', lines: [line(strong(say('page.azure-said'))), line(run(words))] });
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
  return block({ id: 'keep', lines: [line(run(say('page.keep-it')))] });
}

/** Which certificate the look is about, where the fix has led to a new one. */
export function successor({ leadsTo }: Plan): readonly Section[] {
  return leadsTo === null ? [] : block({ id: 'successor', lines: [takesOver(leadsTo)] });
}

/** What stood in the way of an undo before the fix was approved. */
export function undoStopper({ blockedBy }: Plan, most: number): readonly Section[] {
  const lines = blockedBy.flatMap(({ stops, says }) =>
    stops === 'undo' ? [line(run(say('page.in-the-way-of-undo', { guard: says })))] : [],
  );
  return block({ id: 'undo-stopper', lines: lines.slice(0, most) });
}

/** How long it took, where it ended well. */
export function took({ openedAt, diagnosis }: Case): readonly Section[] {
  if (diagnosis.colour !== 'green') return [];
  const words = say('page.took', { time: lasting(openedAt, diagnosis.takenAt) });
  return block({ id: 'took', lines: [line(subtle(words))] });
}
