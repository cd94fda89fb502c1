import type { Logger } from 'pino';
import type { Told } from './app.ts';

/** One line for each thing of note; what was said stays out, who did what to which case goes in. */
export function logTold(log: Logger, event: Told): void {
  switch (event.type) {
    case 'understood':
      log.info({ intent: event.intent.kind, target: event.intent.target, by: event.by }, 'understood');
      return;
    case 'moved': {
      const { id, stage, diagnosis, target } = event.current;
      log.info(
        { caseId: id, stage, colour: diagnosis.colour, certificateId: target.certificateId, by: event.by },
        'case',
      );
      return;
    }
    case 'refused':
      log.info(
        { caseId: event.caseId, code: event.refusal.code, because: event.refusal.because, by: event.by },
        'refused',
      );
      return;
    case 'fault':
      log.error({ err: event.error, reference: event.reference }, 'fault');
      return;
    case 'choices':
    case 'listed':
    case 'written':
    case 'shown':
      log.debug({ type: event.type }, 'answered');
  }
}
