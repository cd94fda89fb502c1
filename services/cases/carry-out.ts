import { say } from '../../sentences/index.ts';
import { AzureUnreachable } from '../azure/gateway.ts';
import type { ApprovedCase, Begun, CaseEvent } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { later } from '../domain/instant.ts';
import { planDigest } from '../domain/plan.ts';
import { type Assessment, assess } from './assess.ts';
import { lookIfReached, secondsBefore } from './patience.ts';
import type { Ports } from './ports.ts';
import { step } from './step.ts';
import { isReady } from './still-to-do.ts';

/** Makes the changes of an approved plan, each once. Nothing is touched too late, or where another look shows another plan. */
export async function* carryOut(
  start: ApprovedCase,
  current: () => ApprovedCase,
  ports: Ports,
): AsyncGenerator<CaseEvent> {
  const { plan, steps, begun } = start;
  if (steps.length === 0 && !begun) {
    const stop = await reasonNotToBegin(start, ports);
    if (stop) {
      yield { type: stop };
      return;
    }
  }
  if (begun) yield* finish(begun, start, ports);
  for (const [index, change] of plan.changes.entries()) {
    const asked = current().steps.some((each) => each.change === index);
    if (!asked && isReady(index, current())) yield* step(index, change, ports);
  }
  const since = ports.now();
  yield { type: 'applied', waiting: { since, until: later(since, ports.patience) } };
}

async function reasonNotToBegin(
  { plan, target, room, executeBy }: ApprovedCase,
  ports: Ports,
): Promise<'expired' | 'overtaken' | null> {
  if (ports.now() > executeBy) return 'expired';
  const fresh = await assess(target.certificateId, room, await ports.azure.inventory(), ports);
  return fresh.plan && planDigest(fresh.plan) === planDigest(plan) ? null : 'overtaken';
}

/** A change that was being asked for when the work broke off may have been made: asked again only where a look still wants it. */
async function* finish(begun: Begun, start: ApprovedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  const change = start.plan.changes[begun.change] as Change;
  const wanted =
    change.kind === 'import-certificate'
      ? !(await isThere(change.certificateId, ports))
      : wants(await lookUntilClear(start, ports), change);
  if (wanted) {
    yield* step(begun.change, change, ports);
    return;
  }
  const found = { outcome: 'done', says: say('work.found-made'), requestId: '' } as const;
  yield { type: 'stepped', step: { change: begun.change, at: ports.now(), ...found } };
}

/** Whether App Service has a certificate: one that was to be imported is another than the one that was asked about. */
async function isThere(certificateId: string, { azure }: Ports): Promise<boolean> {
  const { facts } = await azure.observe(certificateId, await azure.inventory(), () => false);
  return facts.certificate.seen;
}

/** A look that sees less than the one that was approved on says of nothing that it is not wanted any more. */
async function lookUntilClear({ target, room, diagnosis }: ApprovedCase, ports: Ports): Promise<Assessment> {
  const seenBefore = ({ gaps }: Assessment['diagnosis']) =>
    gaps.every(({ rule }) => diagnosis.gaps.some((gap) => gap.rule === rule));
  const until = later(ports.now(), ports.patience);
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= until;
    const seen = await lookIfReached(target.certificateId, room, patient, ports);
    if (seen && seenBefore(seen.diagnosis)) return seen;
    if (!patient) throw new AzureUnreachable(say('work.made-or-not'));
    await ports.wait(pause);
  }
}

function wants({ plan }: Assessment, change: Change): boolean {
  return plan?.changes.some((each) => JSON.stringify(each) === JSON.stringify(change)) ?? false;
}
