import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import type { Answer } from './attempt.ts';
import { byCommands, linesOf } from './line.ts';

/** The connection by which approvers are to sign in, and those that the bot's registration has. */
export interface SignInWay {
  readonly connection: string;
  /** The service of users' tokens. */
  readonly service: string;
  readonly connections: Answer<readonly string[]>;
}

/**
 * Whether approvers find the connection by which they sign in. A service that tells of no connection at all is only a warning:
 * whether it would tell of them for somebody whom it has never seen is not documented.
 */
export function signInLine(app: string, { connection, service, connections }: SignInWay): Checked {
  const line = linesOf('sign-in');
  const mend = { setting: 'GREENLIGHT_SIGN_IN_CONNECTION' } as const;
  if ('trouble' in connections) {
    const look = byCommands(`curl --show-error --max-time 10 ${word(service)}`);
    return line.warn(say('doctor.sign-in-unread', { service, why: connections.trouble }), look);
  }
  const names = connections.value;
  if (names.length === 0) return line.warn(say('doctor.sign-in-silent', { app, connection }), mend);
  if (names.includes(connection)) return line.ok(say('doctor.sign-in-ok', { app, connection }));
  return line.fail(say('doctor.sign-in-other', { app, connection, names: names.join(', ') }), mend);
}
