import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { english } from '../sentences/index.ts';
import { dataWithoutSecrets } from '../services/index.ts';
import type { Told } from './app.ts';

/** How deep a chain of causes is told. */
const MOST_CAUSES = 5;

/**
 * A log in which no secret can stand, whatever it is given: an error tells its words and where it arose, never its request.
 * Every line has what is true `here`: the turn that it is a part of, the case and the conversation.
 */
export function createLog(
  level: NonNullable<LoggerOptions['level']>,
  destination?: DestinationStream,
  here: () => object = () => ({}),
): Logger {
  const options: LoggerOptions = {
    level,
    mixin: here,
    serializers: { err: (error: unknown) => error },
    formatters: { log: (fields) => dataWithoutSecrets({ ...fields, ...errorIn(fields) }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

function errorIn({ err }: Record<string, unknown>): object {
  return err === undefined ? {} : { err: errorAsData(err, MOST_CAUSES) };
}

function errorAsData(error: unknown, causes: number): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name: type, message, stack = '', cause } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { type, message, ...code, stack, ...(cause && causes > 0 ? { cause: errorAsData(cause, causes - 1) } : {}) };
}

/** One line for each thing of note; what was said stays out, who did what to which case goes in. */
export function logTold(log: Logger, event: Told): void {
  switch (event.type) {
    case 'understood':
      log.info({ intent: event.intent.kind, language: event.intent.language, by: event.by }, 'understood');
      // What was said is for whoever looks into one fault, and turns that on.
      log.debug({ target: event.intent.target }, 'named');
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
        { caseId: event.caseId, code: event.refusal.code, because: english(event.refusal.because), by: event.by },
        'refused',
      );
      return;
    case 'examined':
      log.info({ by: event.by, shown: event.lines !== null }, 'examined');
      return;
    case 'fault':
      log.error({ err: event.error, reference: event.reference }, 'fault');
      return;
    case 'choices':
    case 'listed':
    case 'recalled':
    case 'written':
    case 'shown':
      log.debug({ type: event.type }, 'answered');
  }
}
