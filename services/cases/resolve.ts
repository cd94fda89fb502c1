import { AzureError, AzureUnreachable } from '../azure/gateway.ts';
import { advance } from '../domain/advance.ts';
import { type AppliedCase, type ApprovedCase, type Case, type CaseEvent, certificateOf } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { later } from '../domain/instant.ts';
import { planDigest } from '../domain/plan.ts';
import { type Assessment, assess } from './assess.ts';
import { secondsBefore } from './patience.ts';
import type { Ports, Stored } from './ports.ts';
import { takeBack } from './take-back.ts';

/** Takes a decided case as far as it goes without a person, yielding it at every step. */
export async function* resolve(start: Stored, ports: Ports): AsyncGenerator<Case> {
  let stored = start;
  yield stored.current;
  for await (const event of events(() => stored.current, ports)) {
    const saved = await ports.store.save(advance(stored.current, event), stored.revision);
    if (!saved) throw new Error(`case ${stored.current.id} was moved by somebody else while at work`);
    stored = saved;
    yield stored.current;
  }
}

/** What happens to a case from its stage on. The one place where a fix that fails becomes a stage. */
async function* events(current: () => Case, ports: Ports): AsyncGenerator<CaseEvent> {
  try {
    const approved = current();
    if (approved.stage === 'approved') yield* carryOut(approved, ports);
    const applied = current();
    if (applied.stage === 'applied') yield* verify(applied, () => current() as AppliedCase, ports);
    const undoing = current();
    if (undoing.stage === 'undoing') yield* takeBack(undoing, ports);
  } catch (error) {
    if (!(error instanceof AzureError || error instanceof AzureUnreachable)) throw error;
    yield { type: 'failed', fault: error.message };
  }
}

/** Looks first: another plan than the approved one means that nothing is touched. Begun work is carried on from its next change. */
async function* carryOut({ plan, target, room, steps }: ApprovedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  if (steps.length === 0) {
    const fresh = await assess(target.certificateId, room, await ports.azure.inventory(), ports);
    if (!fresh.plan || planDigest(fresh.plan) !== planDigest(plan)) {
      yield { type: 'overtaken' };
      return;
    }
  }
  for (const [index, change] of plan.changes.entries()) {
    if (index >= steps.length) yield await step(index, change, ports);
  }
  const since = ports.now();
  yield { type: 'applied', waiting: { since, until: later(since, ports.patience) } };
}

/** Looks until nothing of the approved plan is left to do, or patience ends; a sync that came too early is asked again. */
async function* verify(start: AppliedCase, current: () => AppliedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  const { plan, waiting } = start;
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= waiting.until;
    const seen = await lookAt(start, patient, ports);
    if (!seen) {
      await ports.wait(pause);
      continue;
    }
    const left = stillToDo(seen, current());
    const waits = left.length > 0 || seen.diagnosis.gaps.length > 0;
    if (!waits || !patient) {
      yield { type: 'verified', diagnosis: seen.diagnosis, settled: left.length === 0 };
      return;
    }
    await ports.wait(pause);
    for (const index of left.filter((each) => isWorthRepeating(each, current()))) {
      yield await step(index, plan.changes[index] as Change, ports);
    }
  }
}

/** An Azure that does not answer at all is asked again while there is patience: what was done is done. */
async function lookAt(current: AppliedCase, patient: boolean, ports: Ports): Promise<Assessment | null> {
  try {
    return await assess(certificateOf(current), current.room, await ports.azure.inventory(), ports);
  } catch (error) {
    if (patient && error instanceof AzureUnreachable) return null;
    throw error;
  }
}

/**
 * Which of the approved changes a fresh look would propose again; at a certificate that the plan itself brings about, which
 * of them are not done. Anything else is a new question, for a new approval.
 */
function stillToDo(fresh: Assessment, { plan, steps }: AppliedCase): readonly number[] {
  const wanted = fresh.plan?.changes.map((change) => JSON.stringify(change)) ?? [];
  return plan.changes.flatMap((change, index) => {
    const open = plan.leadsTo !== null && !isDone(index, steps);
    return open || wanted.includes(JSON.stringify(change)) ? [index] : [];
  });
}

/** What Azure took is only waited for; a sync that it took may have come too early all the same. */
function isWorthRepeating(index: number, { plan, steps }: AppliedCase): boolean {
  return plan.changes[index]?.kind === 'sync-certificate' || !isDone(index, steps);
}

function isDone(index: number, steps: AppliedCase['steps']): boolean {
  return steps.findLast(({ change }) => change === index)?.outcome === 'done';
}

async function step(index: number, change: Change, { azure, now }: Ports): Promise<CaseEvent> {
  const { outcome, says } = await azure.apply(change);
  return { type: 'stepped', step: { change: index, at: now(), outcome, says } };
}
