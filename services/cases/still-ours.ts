import { say } from '../../sentences/index.ts';
import { AzureError, AzureUnreachable } from '../azure/gateway.ts';
import { asLeft, type Left } from '../domain/as-left/index.ts';
import { withWho } from '../domain/as-left/with-who.ts';
import { isDone, type Step, type UndoingCase } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type Instant, later } from '../domain/instant.ts';
import { secondsBefore } from './patience.ts';
import type { Ports } from './ports.ts';

/** Looks before a change is taken back, and says why it is not to be touched: somebody has changed the thing since, or it is gone. */
export async function reasonToLeave(
  index: number,
  current: UndoingCase,
  until: Instant,
  ports: Ports,
): Promise<Pick<Step, 'outcome' | 'says'> | null> {
  const { evidence, left } = await lookAt(index, current, until, ports);
  if (left.state === 'as-left') return null;
  // Not the end of it: once the thing can be seen again, whoever presses again has it taken back.
  if (left.state === 'unseen') throw new AzureError(left.says, { code: 'unseen', requestId: '' });
  if (left.state === 'gone') {
    const tried = current.begun?.change === index || current.undoSteps.some(({ change }) => change === index);
    if (tried) return { outcome: 'done', says: say('work.found-taken-back') };
    // What had no answer may be made at any moment yet, and to take it back once more harms nobody.
    if (!isDone(index, current.steps)) return null;
  }
  const says = withWho(left.says, current.plan.changes[index] as Change, lastTouch(current), evidence);
  return { outcome: 'left-alone', says };
}

/** Looks until the thing is seen, or patience ends. */
async function lookAt(
  index: number,
  { plan, target }: UndoingCase,
  until: Instant,
  ports: Ports,
): Promise<{ readonly evidence: Evidence; readonly left: Left }> {
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= until;
    const evidence = await lookClosely(target.certificateId, plan.changes, patient, ports);
    if (evidence) {
      const left = asLeft(plan, index, evidence);
      if (left.state !== 'unseen' || !patient) return { evidence, left };
    }
    await ports.wait(pause);
  }
}

/** All that explains a thing is read, whether or not anything is wrong with it; the sites too that hang on another certificate by now. */
async function lookClosely(
  certificateId: string,
  changes: readonly Change[],
  patient: boolean,
  { azure }: Ports,
): Promise<Evidence | null> {
  const siteIds = changes.flatMap((change) => (change.kind === 'bind-hostname' ? change.siteId : []));
  try {
    return await azure.observe(certificateId, await azure.inventory(), () => true, siteIds);
  } catch (error) {
    if (patient && error instanceof AzureUnreachable) return null;
    throw error;
  }
}

/** Until then the bot itself was at it. */
function lastTouch({ steps, undoSteps }: UndoingCase): Instant {
  return [...steps, ...undoSteps]
    .map(({ at }) => at)
    .reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
}
