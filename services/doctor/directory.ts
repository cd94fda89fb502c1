import { say } from '../../sentences/index.ts';
import type { Examiner } from '../azure/examiner.ts';
import type { Principal } from '../domain/access.ts';
import type { Checked } from '../domain/checked.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Caller, Tried } from '../domain/examined.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import type { Answer } from './attempt.ts';
import { givePermission } from './commands.ts';
import { byCommands, linesOf } from './line.ts';

/** The directory of this cloud. */
type Directory = Pick<Examiner, 'graphEndpoint' | 'appServiceId'>;

/** Whether the directory tells who App Service is in this tenant: without that no grant can be judged. */
export function principalLine(
  asked: Answer<Observed<Principal | null>>,
  caller: Caller,
  { graphEndpoint, appServiceId }: Directory,
): Checked {
  const directory = linesOf('directory');
  if ('trouble' in asked) return directory.fail(say('doctor.principal-unread', { why: asked.trouble }), null);
  const principal = asked.value;
  if (!principal.seen) {
    if (principal.why !== 'denied')
      return directory.fail(say('doctor.principal-unread', { why: principal.mend }), null);
    const mend = byCommands(givePermission(caller, 'Application.Read.All', graphEndpoint));
    return directory.fail(say('doctor.principal-refused', { permission: 'Application.Read.All' }), mend);
  }
  if (principal.value === null) {
    const create = appServiceId === null ? [] : [`az ad sp create --id ${word(appServiceId)}`];
    return directory.fail(say('doctor.principal-absent'), byCommands(...create));
  }
  return directory.ok(say('doctor.principal-ok', { name: principal.value.name, id: principal.value.objectId }));
}

/** Whether the groups of people can be looked up: a right that somebody has through a group alone hangs on it. */
export function peopleLine(asked: Answer<Tried>, caller: Caller, { graphEndpoint }: Directory): Checked {
  const directory = linesOf('directory');
  const mend = byCommands(givePermission(caller, 'User.Read.All', graphEndpoint));
  if ('trouble' in asked) return directory.warn(say('doctor.people-unread', { why: asked.trouble }), mend);
  if (!asked.value.works) return directory.warn(say('doctor.people-unread', { why: asked.value.says }), mend);
  return directory.ok(say('doctor.people-ok'));
}
