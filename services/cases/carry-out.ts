import { say } from '../../sentences/index.ts';
import { AzureUnreachable } from '../azure/gateway.ts';
import type { ApprovedCase, Begun, CaseEvent } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import { type Member, placeOfSync, troublesOf } from '../domain/group.ts';
import { later } from '../domain/instant.ts';
import { planDigest } from '../domain/plan.ts';
import type { Assessment } from './assess.ts';
import { assessAll } from './assess-all.ts';
import { mandateFor } from './mandate-for.ts';
import { oneByOne } from './one-by-one.ts';
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
    mandateFor(start, ports.mandates);
    const stop = await reasonNotToBegin(start, ports);
    if (stop) {
      yield { type: stop };
      return;
    }
  }
  if (begun) yield* finish(begun, start, ports);
  if (plan.group) yield* oneByOne(plan.group, current, ports);
  else yield* oneAfterTheOther(current, ports);
  const since = ports.now();
  yield { type: 'applied', waiting: { since, until: plan.group ? since : later(since, ports.patience) } };
}

/** Of one certificate everything is asked for before the first look: what Azure does not take at once is asked again then. */
async function* oneAfterTheOther(current: () => ApprovedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  for (const [index, change] of current().plan.changes.entries()) {
    const asked = current().steps.some((each) => each.change === index);
    if (!asked && isReady(index, current())) yield* step(index, change, current(), ports);
  }
}

async function reasonNotToBegin(current: ApprovedCase, ports: Ports): Promise<'expired' | 'overtaken' | null> {
  if (ports.now() > current.executeBy) return 'expired';
  const fresh = await assessAll(current, await ports.azure.inventory(), ports);
  return fresh.plan && planDigest(fresh.plan) === planDigest(current.plan) ? null : 'overtaken';
}

/** A change that was being asked for when the work broke off may have been made: asked again only where a look still wants it. */
async function* finish(begun: Begun, start: ApprovedCase, ports: Ports): AsyncGenerator<CaseEvent> {
  const change = start.plan.changes[begun.change] as Change;
  const wanted =
    change.kind === 'import-certificate'
      ? !(await isThere(change.certificateId, ports))
      : wants(await lookUntilClear(change, start, ports), change);
  if (wanted) {
    yield* step(begun.change, change, start, ports);
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
async function lookUntilClear(change: Change, start: ApprovedCase, ports: Ports): Promise<Assessment> {
  const { certificateId, before } = concernedBy(change, start);
  const seenBefore = ({ gaps }: Assessment['diagnosis']) => gaps.every(({ rule }) => before.unseen.includes(rule));
  const until = later(ports.now(), ports.patience);
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= until;
    const seen = await lookIfReached(certificateId, start.room, patient, ports);
    if (seen && seenBefore(seen.diagnosis)) return seen;
    if (!patient) throw new AzureUnreachable(say('work.made-or-not'));
    await ports.wait(pause);
  }
}

/** The certificate whose look tells whether a change is made: of a group the one that it syncs, or else the canary. */
function concernedBy(
  change: Change,
  { plan, target, diagnosis }: ApprovedCase,
): Pick<Member, 'certificateId' | 'before'> {
  const members = plan.group?.members ?? [];
  const synced = members.find((member) => placeOfSync({ changes: [change] }, member) === 0);
  return synced ?? members[0] ?? { certificateId: target.certificateId, before: troublesOf(diagnosis) };
}

function wants({ plan }: Assessment, change: Change): boolean {
  return plan?.changes.some((each) => JSON.stringify(each) === JSON.stringify(change)) ?? false;
}
