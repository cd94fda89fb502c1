import { type AuditLine, chained, type WatchEvent } from '../../services/domain/audit.ts';
import { cutHappening } from '../../services/domain/audit-cut.ts';
import type { CaseEvent } from '../../services/domain/case.ts';
import { happeningOf, refusedHappening } from '../../services/domain/happening.ts';
import { alertHappening, settingHappening, watchHappening } from '../../services/domain/watch-happening.ts';
import type { Case, Happening, SeenLine } from '../../services/index.ts';
import { seenFrom } from '../../services/index.ts';
import { alertAt, SCOPE } from './alerts.ts';
import { ANA, BEN, caseAt, diagnosis, NOW, plan } from './cases.ts';

/** The conversation that the cases of the tests belong to. */
export const ROOM = caseAt.proposed.conversation;

const GRANTED = { change: 0, at: NOW, outcome: 'done', says: '', requestId: 'r-1' } as const;
const green = diagnosis();

/** A line of each of what becomes of watches and alerts, which belong to no case. */
export const ofWatches: { readonly [E in WatchEvent]: Happening } = {
  watched: watchHappening('watched', 'w-1', SCOPE, { conversation: ROOM }, NOW, ANA),
  unwatched: watchHappening('unwatched', 'w-1', SCOPE, { conversation: ROOM }, NOW, BEN),
  set: settingHappening('digest at 08:30', { conversation: ROOM }, NOW, ANA),
  alerted: alertHappening('alerted', alertAt.open, { conversation: ROOM }, NOW),
  'alert-changed': alertHappening('alert-changed', alertAt.open, { conversation: ROOM }, NOW),
  'alert-over': alertHappening('alert-over', alertAt.resolved, { conversation: ROOM }, NOW),
  acknowledged: alertHappening('acknowledged', alertAt.acknowledged, { conversation: ROOM }, NOW, BEN),
  snoozed: alertHappening('snoozed', alertAt.snoozed, { conversation: ROOM }, NOW, BEN, 'until then: known'),
  'handed-over': alertHappening('handed-over', alertAt.open, { conversation: ROOM }, NOW, BEN, 'to Cleo'),
  escalated: alertHappening('escalated', alertAt.open, { conversation: ROOM }, NOW),
};

/** One happening for every event that a case knows, and for a refusal. A new event does not compile until it stands here. */
export const happenings: { readonly [E in Happening['event']]: Happening } = {
  opened: happeningOf(caseAt.proposed, { type: 'opened', seconds: 2.5 }, NOW),
  looked: of(caseAt.diagnosed, { type: 'looked', diagnosis: green, plan: null }),
  endorsed: of({ ...caseAt.proposed, approvals: [{ by: BEN, at: NOW }] }, { type: 'endorsed', by: BEN, at: NOW }),
  approved: of(caseAt.approved, { type: 'approved', by: BEN, at: NOW, executeBy: NOW, breakGlass: null }),
  begun: of({ ...caseAt.approved, begun: { change: 0, at: NOW } }, { type: 'begun', begun: { change: 0, at: NOW } }),
  stepped: of(caseAt.approved, { type: 'stepped', step: GRANTED }),
  checked: of(caseAt.approved, {
    type: 'checked',
    check: { member: 0, at: NOW, colour: 'green', sound: true },
    diagnosis: green,
  }),
  applied: of(caseAt.applied, { type: 'applied', waiting: { since: NOW, until: NOW } }),
  verified: of(caseAt.resolved, { type: 'verified', diagnosis: green, settled: true }),
  failed: of(
    { ...caseAt.failed, begun: { change: 1, at: NOW } },
    { type: 'failed', fault: '403 no', requestId: 'r-2' },
  ),
  declined: of(caseAt.declined, { type: 'declined', by: BEN, at: NOW }),
  expired: of(caseAt.expired, { type: 'expired' }),
  overtaken: of(caseAt.overtaken, { type: 'overtaken' }),
  undo: of(caseAt.undoing, { type: 'undo', by: BEN, at: NOW }),
  lapsed: of({ ...caseAt.undoing, undoneBy: null }, { type: 'lapsed', at: NOW }),
  undone: of(caseAt.undone, { type: 'undone', diagnosis: green }),
  refused: refusal({}),
  // Of no lines of its own: the first line there is has nothing before it.
  cut: cutHappening({ seq: 0, hash: '' }, NOW),
  ...ofWatches,
};

/** Ana may not approve what she has asked for, unless something else is said. */
export function refusal(but: Partial<Happening>): Happening {
  const pressed = { verb: 'approve', caseId: caseAt.proposed.id, conversation: ROOM, digest: 'd' };
  return { ...refusedHappening(caseAt.proposed, pressed, ANA, { code: 'four-eyes', because: '' }, NOW), ...but };
}

function of(next: Case, event: CaseEvent): Happening {
  return happeningOf(next, event, NOW);
}

/** An audit of these, chained from the first line on. */
export function chain(all: readonly Happening[]): readonly AuditLine[] {
  const lines: AuditLine[] = [];
  for (const each of all) lines.push(chained(each, lines.at(-1) ?? null));
  return lines;
}

/** Its lines as somebody reads them, the newest first. */
export function seen(all: readonly Happening[], conversation: string | null = ROOM): readonly SeenLine[] {
  return chain(all)
    .map((line) => seenFrom(conversation, line))
    .toReversed();
}

/** A happening in which every text that comes from outside is given. */
export function saying(happening: Happening, text: string): Happening {
  const person = { id: text, name: text };
  return {
    ...happening,
    certificateId: `/certificates/${text.replaceAll('/', '')}`,
    hostNames: [text],
    touches: [text],
    askedBy: person,
    by: happening.by && person,
    approvedBy: [person, person],
    undoneBy: happening.undoneBy && person,
    breakGlass: text,
    plan: plan().changes,
    requestId: text,
    says: text,
  };
}
