import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import { byCommands, linesOf } from './line.ts';

/** The version that the bot is made for and tested with. */
const NEEDED = 24;

/** Whether the bot runs on the Node that it is made for. */
export function nodeLine(version: string): Checked {
  const node = linesOf('node');
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  const holes = { version: version.replace(/^v/, ''), needed: `${NEEDED}` };
  if (major === NEEDED) return node.ok(say('doctor.node-ok', { version: holes.version }));
  const mend = byCommands('npm ci');
  if (major > NEEDED) return node.warn(say('doctor.node-untested', holes), mend);
  return node.fail(say('doctor.node-old', holes), mend);
}
