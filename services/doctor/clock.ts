import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Answer } from './attempt.ts';
import { byCommands, linesOf } from './line.ts';

/** A Date header has whole seconds and arrives late. */
const USUAL_SECONDS = 30;

/** From here on Entra and the Bot Framework refuse tokens. Source: learn.microsoft.com, "bot-framework-rest-connector-authentication". */
const MOST_SECONDS = 300;

/** How far this machine's clock is off that of Azure; in milliseconds, null where Azure showed no time. */
export function clockLine(asked: Answer<number | null>): Checked {
  const clock = linesOf('clock');
  const mend = byCommands('sudo timedatectl set-ntp true');
  if ('trouble' in asked) return clock.fail(say('doctor.clock-unread', { why: asked.trouble }), null);
  if (asked.value === null) return clock.warn(say('doctor.clock-silent'), null);
  const seconds = Math.round(Math.abs(asked.value) / 1000);
  if (seconds <= USUAL_SECONDS) return clock.ok(say('doctor.clock-ok', { seconds }));
  const says = say('doctor.clock-off', { seconds });
  return seconds < MOST_SECONDS ? clock.warn(says, mend) : clock.fail(says, mend);
}
