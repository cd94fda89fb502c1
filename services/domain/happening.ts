import { english, type Words } from '../../sentences/index.ts';
import type { Happening } from './audit.ts';
import type { BreakGlass, Case, CaseEvent, Person } from './case.ts';
import type { Instant } from './instant.ts';
import { planDigest } from './plan.ts';
import type { Target } from './target.ts';
import { toTakeBack } from './to-take-back.ts';

type Moved = CaseEvent | { readonly type: 'opened'; readonly seconds: number };

/** Events after which a reader has to know the whole plan, done or not. */
const OF_A_PLAN: readonly Happening['event'][] = [
  'opened',
  'looked',
  'endorsed',
  'approved',
  'declined',
  'undo',
  'lapsed',
];

/** Events that a look at Azure led to. */
const OF_A_LOOK: readonly Happening['event'][] = ['opened', 'looked', 'verified', 'undone'];

/** What an audit says of a move of a case: `next` is the case after it. */
export function happeningOf(next: Case, event: Moved, at: Instant): Happening {
  const plan = 'plan' in next ? next.plan : null;
  const step = event.type === 'stepped' ? event.step : null;
  const place = placeOf(next, event);
  const seen = event.type === 'checked' ? event.diagnosis : next.diagnosis;
  const about = memberLookedAt(next, event) ?? next.target;
  return {
    at,
    caseId: next.id,
    certificateId: about.certificateId,
    hostNames: about.hostNames,
    touches: touchedBy(next),
    conversation: next.conversation,
    event: event.type,
    stage: next.stage,
    colour: seen.colour,
    firstBroken: seen.firstBroken,
    outageAt: seen.outageAt,
    seconds: event.type === 'opened' ? event.seconds : null,
    facts: OF_A_LOOK.includes(event.type) ? factsOf(next) : [],
    askedBy: next.askedBy,
    by: 'by' in event ? event.by : event.type === 'opened' ? next.askedBy : null,
    approvedBy: approversOf(next),
    undoneBy: undoerOf(next),
    breakGlass: ('breakGlass' in next && next.breakGlass?.reason) || '',
    verb: '',
    digest: plan ? planDigest(plan) : '',
    plan: plan && OF_A_PLAN.includes(event.type) ? plan.changes : [],
    asks: place === null ? null : 'undoSteps' in next ? 'undo' : 'change',
    change: plan?.changes[place ?? -1] ?? null,
    outcome: event.type === 'checked' ? (event.check.sound ? 'sound' : 'not-sound') : (step?.outcome ?? ''),
    requestId: step?.requestId ?? (event.type === 'failed' ? event.requestId : ''),
    says: english(wordsOf(event, step?.says ?? '')),
  };
}

/** The certificate of a group that was looked at after its sync; null where the event is about the case as a whole. */
function memberLookedAt(next: Case, event: Moved): Target | null {
  if (event.type !== 'checked' || !('plan' in next)) return null;
  return next.plan.group?.members[event.check.member] ?? null;
}

/** What the audit says of a press or a word that was not followed. */
export function refusedHappening(
  current: Case | null,
  pressed: { readonly verb: string; readonly caseId: string; readonly conversation: string; readonly digest: string },
  by: Person,
  { code, because }: { readonly code: string; readonly because: Words },
  at: Instant,
): Happening {
  return {
    at,
    caseId: pressed.caseId,
    certificateId: current?.target.certificateId ?? '',
    hostNames: current?.target.hostNames ?? [],
    touches: current ? touchedBy(current) : [],
    conversation: pressed.conversation,
    event: 'refused',
    stage: current?.stage ?? null,
    colour: current?.diagnosis.colour ?? null,
    firstBroken: current?.diagnosis.firstBroken ?? null,
    outageAt: current?.diagnosis.outageAt ?? null,
    seconds: null,
    facts: [],
    askedBy: current?.askedBy ?? null,
    by,
    approvedBy: current ? approversOf(current) : [],
    undoneBy: current && undoerOf(current),
    breakGlass: '',
    verb: pressed.verb,
    digest: pressed.digest,
    plan: [],
    asks: null,
    change: null,
    outcome: code,
    requestId: '',
    says: english(because),
  };
}

/** All else in a change is a setting. */
function touchedBy(current: Case): readonly string[] {
  const plan = 'plan' in current ? current.plan : null;
  const places = (plan?.changes ?? []).flatMap((change) =>
    Object.entries(change).flatMap(([field, value]) => (PLACES.includes(field) ? [String(value)] : [])),
  );
  return [...new Set(places)];
}

const PLACES: readonly string[] = ['vaultId', 'scope', 'siteId', 'certificateId', 'secretName', 'host'];

function factsOf({ diagnosis: { findings, gaps } }: Case): readonly string[] {
  return [...findings.map(({ says }) => says), ...gaps.map(({ unseen }) => unseen)].map(english);
}

function approversOf(current: Case): readonly Person[] {
  return 'approvals' in current ? current.approvals.map(({ by }) => by) : [];
}

function undoerOf(current: Case): Person | null {
  return 'undoneBy' in current ? current.undoneBy : null;
}

/** Which change of the plan Azure was asked for; of what failed, the one that was under way. */
function placeOf(next: Case, event: Moved): number | null {
  if (event.type === 'stepped') return event.step.change;
  if (event.type === 'begun') return event.begun.change;
  if (event.type !== 'failed' || !('steps' in next)) return null;
  return 'undoSteps' in next ? (toTakeBack(next)[0] ?? null) : (next.begun?.change ?? null);
}

function wordsOf(event: Moved, stepSays: Words): Words {
  if (event.type === 'failed') return event.fault;
  if (event.type === 'approved' || event.type === 'undo') {
    const reason = event.type === 'approved' ? reasonOf(event.breakGlass) : '';
    return [reason, event.actsAs ? AS_DECIDER : ''].filter(Boolean).join('; ');
  }
  return stepSays;
}

/** Azure judges that person then, and its activity log names them. */
const AS_DECIDER = 'signed in: carried out as this person';

function reasonOf(breakGlass: BreakGlass | null): string {
  return breakGlass ? `break-glass: ${breakGlass.reason}` : '';
}
