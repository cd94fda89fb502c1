import { AzureError, AzureUnreachable } from '../azure/gateway.ts';
import { type AppliedCase, type ApprovedCase, type Case, type CaseEvent, certificateOf } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { later } from '../domain/instant.ts';
import { carryOut } from './carry-out.ts';
import { move } from './move.ts';
import { lookIfReached, secondsBefore } from './patience.ts';
import type { Ports, Stored } from './ports.ts';
import { step } from './step.ts';
import { isReady, stillToDo } from './still-to-do.ts';
import { takeBack } from './take-back.ts';

/** Takes a decided case as far as it goes without a person, yielding it at every step. */
export async function* resolve(start: Stored, ports: Ports): AsyncGenerator<Case> {
  let stored = start;
  yield stored.current;
  for await (const event of events(() => stored.current, ports)) {
    const saved = await move(stored, event, ports);
    if (!saved) throw new OvertakenBySomebody(stored.current.id);
    stored = saved;
    yield stored.current;
  }
}

/** Somebody else is at this case: whoever sees this lets it be. */
export class OvertakenBySomebody extends Error {
  override readonly name = 'OvertakenBySomebody';

  constructor(caseId: string) {
    super(`case ${caseId} was moved by somebody else while at work`);
  }
}

/** What happens to a case from its stage on. The one place where a fix that fails becomes a stage. */
async function* events(current: () => Case, ports: Ports): AsyncGenerator<CaseEvent> {
  try {
    const approved = current();
    if (approved.stage === 'approved') yield* carryOut(approved, () => current() as ApprovedCase, ports);
    const applied = current();
    if (applied.stage === 'applied') yield* verify(applied, () => current() as AppliedCase, ports);
    const undoing = current();
    if (undoing.stage === 'undoing') yield* takeBack(undoing, ports);
  } catch (error) {
    if (!(error instanceof AzureError || error instanceof AzureUnreachable)) throw error;
    yield {
      type: 'failed',
      fault: error.says,
      requestId: error instanceof AzureError ? error.requestId : '',
    };
  }
}

/** Looks until nothing of the approved plan is left to do, or patience ends; a sync that came too early is asked again. */
async function* verify(start: AppliedCase, current: () => AppliedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  const { plan, waiting, checks = [] } = start;
  if (plan.group) {
    // Every certificate of it was looked at already, each before the next was touched.
    const settled = checks.filter(({ sound }) => sound).length === plan.group.members.length;
    yield { type: 'verified', diagnosis: start.diagnosis, settled };
    return;
  }
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= waiting.until;
    const seen = await lookIfReached(certificateOf(current()), start.room, patient, ports);
    if (!seen) {
      await ports.wait(pause);
      continue;
    }
    const { again, waits, settled } = stillToDo(seen, current());
    if (!patient || !(waits || seen.diagnosis.gaps.length > 0)) {
      yield { type: 'verified', diagnosis: seen.diagnosis, settled };
      return;
    }
    await ports.wait(pause);
    for (const index of again) {
      if (isReady(index, current())) yield* step(index, plan.changes[index] as Change, current(), ports);
    }
  }
}
