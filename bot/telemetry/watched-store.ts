import { type Case, type CaseStore, type Happening, secondsBetween } from '../../services/index.ts';
import { decisionOf, traceOf } from './case-trace.ts';
import type { Observer } from './observer.ts';

/** What happens to a case in the stage that it is in. */
const STAYS: readonly Happening['event'][] = ['looked', 'endorsed', 'begun', 'stepped', 'checked'];

/** The same store, with every case that comes into a stage, every decision and every refusal told, once it is kept. */
export function watchedStore(store: CaseStore, observer: Observer): CaseStore {
  return {
    read: (id) => store.read(id),
    async save(next, revision, happening) {
      const saved = await store.save(next, revision, happening);
      if (saved) tell(saved.current, happening, observer);
      return saved;
    },
    inThread: (thread) => store.inThread(thread),
    async record(happening) {
      await store.record(happening);
      if (happening.event === 'refused') observer.note({ type: 'refusal', code: happening.outcome });
    },
    audit: (after) => store.audit(after),
    unfinished: () => store.unfinished(),
  };
}

function tell(current: Case, { event, at, seconds }: Happening, observer: Observer): void {
  const { id, stage, diagnosis, openedAt } = current;
  observer.isAbout(id);
  if (seconds !== null) observer.note({ type: 'diagnosed', seconds });
  if (!STAYS.includes(event)) observer.note({ type: 'entered', stage, current });
  if (event === 'verified' && stage === 'resolved' && diagnosis.colour === 'green')
    observer.note({ type: 'green', seconds: secondsBetween(openedAt, at) });
  const place = placeOf(current, event);
  if (place) observer.decided(place.kind, { trace: traceOf(id), span: place.span }, id);
}

/** The place of a decision in the trace of its case; null for what is none. */
function placeOf(current: Case, event: Happening['event']) {
  const { id } = current;
  if (event === 'approved' && 'decidedAt' in current)
    return { kind: event, span: decisionOf(id, 'approved', current.decidedAt) };
  if ((event === 'undo' || event === 'lapsed') && 'undoneAt' in current)
    return { kind: event, span: decisionOf(id, 'undo', current.undoneAt) };
  return null;
}
