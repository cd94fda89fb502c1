import { say, type Words } from '../../sentences/index.ts';
import { type Alert, comesAndGoes, type Instant } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { fromOutside } from '../parts/one-line.ts';
import { absolute } from '../parts/time.ts';

/** Who has an alert, and why it is quiet. */
export function stateOf(alert: Alert, now: Instant): readonly Words[] {
  const { breaks, resolvedAt } = alert;
  const [first] = breaks;
  const flaps =
    resolvedAt === null && first !== undefined && comesAndGoes(alert, now)
      ? [say('alert.comes-and-goes', { count: breaks.length, at: absolute(first) })]
      : [];
  return [...ownerOf(alert), ...flaps];
}

function ownerOf({ stage, owner, snooze }: Alert): readonly Words[] {
  if (stage === 'snoozed' && snooze) {
    const { until, by, reason } = snooze;
    return [say('alert.snoozed', { at: absolute(until), person: name(by.name), reason: fromOutside(reason) })];
  }
  if (!owner || stage === 'resolved') return [];
  return [say(stage === 'acknowledged' ? 'alert.has-it' : 'alert.handed-to', { person: name(owner.name) })];
}
