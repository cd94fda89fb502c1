import type { Words } from '../../sentences/index.ts';
import type {
  AppliedCase,
  ApprovedCase,
  Case,
  CaseEvent,
  DiagnosedCase,
  EndedCase,
  ProposedCase,
  UndoingCase,
} from './case.ts';
import { verdict } from './finding.ts';
import { type Plan, planDigest } from './plan.ts';

/** The only way a case moves. An event that does not fit its stage is a bug, and throws. */
export function advance(current: Case, event: CaseEvent): Case {
  const next = move(current, event);
  if (!next) throw new Error(`case ${current.id}: ${event.type} does not follow ${current.stage}`);
  return next.stage === current.stage ? next : { ...next, stages: [...current.stages, next.stage] };
}

function move(current: Case, event: CaseEvent): Case | undefined {
  switch (current.stage) {
    case 'diagnosed':
      return event.type === 'looked' ? lookedAgain(current, event) : undefined;
    case 'proposed':
      return decideOn(current, event);
    case 'approved':
      return carryOut(current, event);
    case 'applied':
      return verify(current, event);
    case 'resolved':
    case 'unresolved':
    case 'failed':
      return takeBack(current, event);
    case 'undoing':
      return carryBack(current, event);
  }
  return undefined;
}

function lookedAgain(current: DiagnosedCase | ProposedCase, event: CaseEvent & { type: 'looked' }): Case {
  const { id, stages, target, others, askedBy, openedAt, conversation, thread, room, locale, shownAt } = current;
  const asked = {
    id,
    stages,
    target,
    askedBy,
    openedAt,
    conversation,
    thread,
    room,
    shownAt,
    ...(others && { others }),
    ...(locale && { locale }),
  };
  const opened = { ...asked, diagnosis: event.diagnosis };
  if (!event.plan) return { ...opened, stage: 'diagnosed' };
  return { ...opened, stage: 'proposed', plan: event.plan, approvals: stillGiven(current, event.plan) };
}

/** An approval is of one plan: another one has none yet. */
function stillGiven(current: DiagnosedCase | ProposedCase, plan: Plan): ProposedCase['approvals'] {
  const same = current.stage === 'proposed' && planDigest(current.plan) === planDigest(plan);
  return same ? current.approvals : [];
}

function decideOn(current: ProposedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'looked':
      return lookedAgain(current, event);
    case 'endorsed':
      return { ...current, approvals: [...current.approvals, { by: event.by, at: event.at }] };
    case 'approved':
      return {
        ...current,
        stage: 'approved',
        approvals: [...current.approvals, { by: event.by, at: event.at }],
        decidedBy: event.by,
        decidedAt: event.at,
        executeBy: event.executeBy,
        breakGlass: event.breakGlass,
        ...(event.actsAs && { actsAs: event.actsAs }),
        begun: null,
        steps: [],
      };
    case 'declined':
      return { ...current, stage: 'declined', decidedBy: event.by, decidedAt: event.at };
    case 'expired':
      return { ...current, stage: 'expired' };
  }
  return undefined;
}

function carryOut(current: ApprovedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'begun':
      return { ...current, begun: event.begun };
    case 'stepped':
      return { ...current, begun: null, steps: [...current.steps, event.step] };
    case 'checked':
      return checkedOne(current, event);
    case 'overtaken':
      return untouched(current) ? { ...current, stage: 'overtaken' } : undefined;
    case 'expired':
      return untouched(current) ? { ...current, stage: 'expired' } : undefined;
    case 'applied':
      return { ...current, stage: 'applied', waiting: event.waiting };
    case 'failed':
      return { ...current, stage: 'failed', fault: event.fault };
  }
  return undefined;
}

/** A group stands as it did before until the last of it is sound; one that is not is what there is to say of it. */
function checkedOne(current: ApprovedCase, { check, diagnosis }: CaseEvent & { type: 'checked' }): Case {
  const checks = [...(current.checks ?? []), check];
  const goesOn = check.sound && checks.length < (current.plan.group?.members.length ?? 0);
  return { ...current, checks, diagnosis: goesOn ? current.diagnosis : diagnosis };
}

/** Whether nothing of a plan was asked of Azure yet. */
function untouched({ steps, begun }: ApprovedCase): boolean {
  return steps.length === 0 && begun === null;
}

function verify({ waiting, ...current }: AppliedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'begun':
      return { ...current, waiting, begun: event.begun };
    case 'stepped':
      return { ...current, waiting, begun: null, steps: [...current.steps, event.step] };
    case 'verified': {
      const cured = event.settled && verdict(event.diagnosis, current.plan.cures) === 'healthy';
      return { ...current, stage: cured ? 'resolved' : 'unresolved', diagnosis: event.diagnosis };
    }
    case 'failed':
      return { ...current, stage: 'failed', fault: event.fault };
  }
  return undefined;
}

/** What was done can be taken back once the case has ended, after a fix that failed half way too; but nothing of it twice. */
function takeBack(current: EndedCase, event: CaseEvent): Case | undefined {
  if (event.type !== 'undo' && event.type !== 'lapsed') return undefined;
  const undoSteps = 'undoSteps' in current ? current.undoSteps : [];
  const undoneBy = event.type === 'undo' ? event.by : null;
  const { actsAs: _before, fault: _fault, ...rest }: EndedCase & { readonly fault?: Words } = current;
  const actsAs = event.type === 'undo' && event.actsAs ? { actsAs: event.actsAs } : {};
  return { ...rest, ...actsAs, stage: 'undoing', begun: null, undoneBy, undoneAt: event.at, undoSteps };
}

function carryBack(current: UndoingCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'begun':
      return { ...current, begun: event.begun };
    case 'stepped':
      return { ...current, begun: null, undoSteps: [...current.undoSteps, event.step] };
    case 'undone':
      return { ...current, stage: 'undone', diagnosis: event.diagnosis };
    case 'failed':
      return { ...current, stage: 'failed', fault: event.fault };
  }
  return undefined;
}
