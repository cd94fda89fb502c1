import type { Logger } from 'pino';
import { english } from '../../sentences/index.ts';
import type { Checked } from '../../services/index.ts';

/** Says in the log what fails and what wants a look, a line each, and nothing of what works. Never rejects. */
export async function tellAtStart(
  log: Pick<Logger, 'warn' | 'error'>,
  examine: () => Promise<readonly Checked[]>,
): Promise<void> {
  try {
    for (const { check, verdict, says, mend } of await examine()) {
      const line = { check, says: english(says), mend };
      if (verdict === 'fail') log.error(line, 'doctor');
      else if (verdict === 'warn') log.warn(line, 'doctor');
    }
  } catch (error) {
    log.error({ err: error }, 'doctor');
  }
}
