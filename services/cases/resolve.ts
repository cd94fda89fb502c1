import { AzureError, AzureUnreachable } from '../azure/gateway.ts';
import { advance } from '../domain/advance.ts';
import type { AppliedCase, ApprovedCase, Case, CaseEvent } from '../domain/case.ts';
import { later } from '../domain/instant.ts';
import { type Change, planDigest } from '../domain/plan.ts';
import { type Assessment, assess } from './assess.ts';
import type { Ports, Stored } from './ports.ts';

/** Azure settles in seconds or in minutes: soon at first, then ever less often. */
const SECONDS_BEFORE_EACH_LOOK = [1, 2, 4, 8, 15, 30];
const SECONDS_BETWEEN_LATE_LOOKS = 60;

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
    if (applied.stage === 'applied') yield* verify(applied, ports);
  } catch (error) {
    if (!(error instanceof AzureError || error instanceof AzureUnreachable)) throw error;
    yield { type: 'failed', fault: error.message };
  }
}

/** Looks first: another plan than the approved one means that nothing is touched. Begun work is carried on from its next change. */
async function* carryOut({ plan, target, steps }: ApprovedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  if (steps.length === 0) {
    const fresh = await assess(target.certificateId, await ports.azure.inventory(), ports);
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
async function* verify({ plan, target, waiting }: AppliedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  for (let look = 0; ; look += 1) {
    const pause = SECONDS_BEFORE_EACH_LOOK[look] ?? SECONDS_BETWEEN_LATE_LOOKS;
    const patient = later(ports.now(), pause) <= waiting.until;
    const seen = await lookAt(target.certificateId, patient, ports);
    if (!seen) {
      await ports.wait(pause);
      continue;
    }
    const left = stillToDo(seen, plan.changes);
    const waits = left.length > 0 || seen.diagnosis.gaps.length > 0;
    if (!waits || !patient) {
      yield { type: 'verified', diagnosis: seen.diagnosis, settled: left.length === 0 };
      return;
    }
    await ports.wait(pause);
    for (const index of left) yield await step(index, plan.changes[index] as Change, ports);
  }
}

/** An Azure that does not answer at all is asked again while there is patience: what was done is done. */
async function lookAt(certificateId: string, patient: boolean, ports: Ports): Promise<Assessment | null> {
  try {
    return await assess(certificateId, await ports.azure.inventory(), ports);
  } catch (error) {
    if (patient && error instanceof AzureUnreachable) return null;
    throw error;
  }
}

/** Which of the approved changes a fresh look would propose again. Anything else is a new question, for a new approval. */
function stillToDo({ plan }: Assessment, approved: readonly Change[]): readonly number[] {
  const wanted = plan?.changes.map((change) => JSON.stringify(change)) ?? [];
  return approved.flatMap((change, index) => (wanted.includes(JSON.stringify(change)) ? [index] : []));
}

async function step(index: number, change: Change, { azure, now }: Ports): Promise<CaseEvent> {
  const { outcome, says } = await azure.apply(change);
  return { type: 'stepped', step: { change: index, at: now(), outcome, says } };
}
