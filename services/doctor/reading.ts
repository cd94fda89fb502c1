import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Tried, WebReads } from '../domain/examined.ts';
import { nameOf } from '../domain/resource-id.ts';
import type { Rights } from '../domain/rights.ts';
import type { Answer } from './attempt.ts';
import { giveRole, giveSettingsRole } from './commands.ts';
import { byCommands, linesOf } from './line.ts';
import { giveReading, ownRole, type Receiver } from './receiver.ts';
import { rightsUnread } from './rights-unread.ts';

/** What was tried of web apps in a scope. */
export interface TriedWeb {
  readonly scope: string;
  readonly asked: Answer<WebReads>;
}

/** What was tried in one subscription. */
export interface SubscriptionFacts {
  /** `/subscriptions/…` */
  readonly id: string;
  readonly name: string;
  readonly whole: Answer<WebReads>;
  /** Its resource groups with web apps, each by itself; only where the whole subscription may not be listed. */
  readonly groups: readonly TriedWeb[];
  /** The application settings of one site; null where there is none, or they are not to be read. */
  readonly settings: Answer<Tried> | null;
  /** What the bot holds, for what App Service is changed by. */
  readonly rights: Answer<readonly Rights[]>;
}

/** Whether the bot can read what its verdicts rest on, outside of vaults. */
export function readingLines(facts: SubscriptionFacts, caller: Receiver): readonly Checked[] {
  const { id, name, rights } = facts;
  const unread = rightsUnread({ id, name }, rights, caller);
  const read = linesOf('reading', id).ok(say('doctor-rights.roles-read', { scope: name }));
  return [...listing(facts, caller), ...(unread.length > 0 ? unread : [read]), ...settingsRead(facts, caller)];
}

/** Whether both lists of a scope can be had. */
export function isReadable(asked: Answer<WebReads>): boolean {
  return 'value' in asked && asked.value.certificates.works && asked.value.sites.works;
}

function listing({ id, name, whole, groups }: SubscriptionFacts, caller: Receiver): readonly Checked[] {
  const reading = linesOf('reading', id);
  if (isReadable(whole)) return [reading.ok(say('doctor-rights.lists', { scope: name }))];
  if (groups.length === 0) return unread({ scope: id, asked: whole }, name, caller);
  const closed = groups.filter(({ asked }) => !isReadable(asked));
  if (closed.length > 0) return closed.flatMap((group) => unread(group, nameOf(group.scope), caller));
  return [reading.ok(say('doctor-rights.lists-groups', { scope: name, count: groups.length }))];
}

function unread({ scope, asked }: TriedWeb, name: string, caller: Receiver): readonly Checked[] {
  const reading = linesOf('reading', scope);
  const give = giveReading(caller, { action: 'Microsoft.Web/certificates/read', scope }, 'Reader');
  const line = (key: Key, why: Words, isRight: boolean) =>
    reading.fail(say(key, { scope: name, why }), isRight ? byCommands(give) : null);
  if ('trouble' in asked) return [line('doctor-rights.certificates-unread', asked.trouble, false)];
  const { certificates, sites } = asked.value;
  return [
    ...(certificates.works
      ? []
      : [line('doctor-rights.certificates-unread', certificates.says, certificates.why === 'refused')]),
    ...(sites.works ? [] : [line('doctor-rights.sites-unread', sites.says, sites.why === 'refused')]),
  ];
}

function settingsRead({ id, name, settings }: SubscriptionFacts, caller: Receiver): readonly Checked[] {
  if (settings === null) return [];
  const reading = linesOf('reading', id);
  const setting = { setting: 'GREENLIGHT_APP_SETTINGS=off' };
  if ('trouble' in settings)
    return [reading.warn(say('doctor-rights.settings-unread', { scope: name, why: settings.trouble }), setting)];
  if (settings.value.works) return [reading.ok(say('doctor-rights.settings-read', { scope: name }))];
  const { why, says } = settings.value;
  const own = ownRole('reader', { action: 'Microsoft.Web/sites/config/list/action', scope: id }, caller.roles);
  const give = own === null ? giveSettingsRole(caller, id) : giveRole(caller, own, id);
  const mend = why === 'refused' ? byCommands(give) : setting;
  return [reading.warn(say('doctor-rights.settings-unread', { scope: name, why: says }), mend)];
}
