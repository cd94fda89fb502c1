import { say } from '../../sentences/index.ts';
import { AzureError } from '../azure/gateway.ts';
import type { CaseEvent, Step, UndoingCase } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';
import type { Diagnosis } from '../domain/finding.ts';
import { type Instant, later } from '../domain/instant.ts';
import { toTakeBack } from '../domain/to-take-back.ts';
import { mandateFor } from './mandate-for.ts';
import { lookIfReached, secondsBefore } from './patience.ts';
import type { Ports } from './ports.ts';
import { reasonToLeave } from './still-ours.ts';

/** Takes back what was done and is still as the bot left it, the last change first, and looks how things stand then. */
export async function* takeBack(current: UndoingCase, ports: Ports): AsyncGenerator<CaseEvent> {
  const { plan, target, room, undoneAt } = current;
  const until = later(undoneAt, ports.patience);
  mandateFor(current, ports.mandates);
  for (const index of toTakeBack(current)) {
    const change = plan.changes[index];
    if (!change) continue;
    const left = await reasonToLeave(index, current, until, ports);
    if (left) yield { type: 'stepped', step: { change: index, at: ports.now(), requestId: '', ...left } };
    else yield* untilDone(index, change, current, until, ports);
  }
  yield { type: 'undone', diagnosis: await lookAtTheEnd(target.certificateId, room, until, ports) };
}

/** What is taken back is taken back, even where Azure does not answer just then. */
async function lookAtTheEnd(
  certificateId: string,
  room: UndoingCase['room'],
  until: Instant,
  ports: Ports,
): Promise<Diagnosis> {
  for (let look = 0; ; look += 1) {
    const pause = secondsBefore(look);
    const patient = later(ports.now(), pause) <= until;
    const seen = await lookIfReached(certificateId, room, patient, ports);
    if (seen) return seen.diagnosis;
    await ports.wait(pause);
  }
}

/** What Azure does not take at once is asked again while there is patience; after that it is told as it stands. */
async function* untilDone(
  index: number,
  change: Change,
  current: UndoingCase,
  until: Instant,
  { azure, now, wait, mandates }: Ports,
): AsyncGenerator<CaseEvent> {
  for (let attempt = 0; ; attempt += 1) {
    const mandate = mandateFor(current, mandates);
    if (attempt === 0) yield { type: 'begun', begun: { change: index, at: now() } };
    const answer = await azure.undo(change, mandate);
    const { outcome, says } = answer;
    const step: Step = { change: index, at: now(), ...answer };
    yield { type: 'stepped', step };
    if (outcome === 'done') return;
    if (later(now(), secondsBefore(attempt)) > until) {
      throw new AzureError(says || say('work.not-taken-back-in-time'), { code: outcome, requestId: '' });
    }
    await wait(secondsBefore(attempt));
  }
}
