import { planDigest } from '../../services/index.ts';
import { APP, TENANT } from '../helpers/channel-service.ts';
import { ANA, BEN } from '../helpers/room.ts';
import { CHANNEL, ROOM, type WholeBot } from './whole-bot.ts';

/** An activity, as Teams sends it. */
export interface Sample {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The case that waits for its approval, and what its card carries. */
export interface Waiting {
  readonly caseId: string;
  readonly digest: string;
}

const mention = { type: 'mention', mentioned: { id: `28:${APP}`, name: 'Greenlight' }, text: '<at>Greenlight</at>' };

/** What Teams sends around every activity, in the words of its documentation. */
const around = {
  id: '1795424400000',
  channelId: 'msteams',
  serviceUrl: CHANNEL,
  timestamp: '2026-11-23T09:00:00.000Z',
  localTimestamp: '2026-11-23T10:00:00.000+01:00',
  localTimezone: 'Europe/Berlin',
  locale: 'en-US',
  from: { id: '29:ana', name: ANA.name, aadObjectId: ANA.id },
  recipient: { id: `28:${APP}`, name: 'Greenlight' },
  conversation: { id: `${ROOM};messageid=1795424300000`, conversationType: 'channel', isGroup: true, tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' }, channel: { id: ROOM } },
};

function said(words: string) {
  return {
    ...around,
    type: 'message',
    text: `<at>Greenlight</at> ${words}`,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<div><at id="0">Greenlight</at> ${words}</div>` }],
    entities: [
      mention,
      { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Berlin' },
    ],
  };
}

function pressedByAna(verb: string, data: object) {
  const action = { type: 'Action.Execute', title: verb, verb, data };
  return {
    ...around,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action, trigger: 'manual' },
  };
}

/** A button that is pressed by somebody who could approve; by a message, where the client knows no other way. */
export function pressed(verb: string, data: unknown, isMessage: boolean): Sample {
  const from = { id: '29:ben', name: BEN.name, aadObjectId: BEN.id };
  const by = { ...around, from, replyToId: 'card-1' };
  if (isMessage) return { ...by, type: 'message', value: { ...Object(data), verb } };
  return {
    ...by,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb, data }, trigger: 'manual' },
  };
}

/** Asks, and gives the case that then waits for its approval. */
export async function waitingCase(bot: WholeBot): Promise<Waiting> {
  await bot.activity(JSON.stringify(said('why is kv-shop-wildcard-contoso-com yellow?')));
  await bot.app.idle();
  const current = bot.current();
  if (!current || !('plan' in current)) throw new Error('nothing is proposed');
  return { caseId: current.id, digest: planDigest(current.plan) };
}

/** One of everything that Teams sends to a bot such as this, of somebody who may read and nothing more. */
export function activitiesOf({ caseId, digest }: Waiting): readonly Sample[] {
  const query = { commandId: 'certificates', parameters: [{ name: 'name', value: 'shop' }] };
  const list = JSON.stringify({ only: 'yellow', until: null, hitBy: null, places: [], about: null, page: 2 });
  const certificateId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/certificates/c';
  return [
    ...[
      'why is kv-shop-wildcard-contoso-com yellow?',
      'what is yellow?',
      'fix it',
      'approve',
      'undo',
      'watch kv-shop here',
    ].map(said),
    ...['sync shop.contoso.com', 'expiring within 30 days', 'what does 403 mean?', 'history of kv-shop', 'warum?'].map(
      said,
    ),
    { ...said('help'), conversation: { id: 'a:ana', conversationType: 'personal', tenantId: TENANT } },
    ...['approve', 'sync', 'undo'].map((verb) =>
      pressedByAna(verb, { caseId, digest, reason: 'Nobody else is there.' }),
    ),
    // Whoever asked may decline: of that, the digest is another.
    pressedByAna('decline', { caseId, digest: '0123456789abcdef' }),
    pressedByAna('refresh', { caseId, asks: 'client' }),
    pressedByAna('code', { caseId, language: 'bicep' }),
    pressedByAna('page', { list }),
    pressedByAna('ask', { certificateId, locale: 'de' }),
    pressedByAna('look', { certificateId }),
    pressedByAna('fix-all', { vaultId: certificateId, locale: 'en' }),
    pressedByAna('snooze', { alertId: 'a', until: '2 hours', reason: 'known' }),
    pressedByAna('hand-over', { alertId: 'a', to: 'Ben' }),
    pressedByAna('unwatch', { watchId: 'w' }),
    { ...around, type: 'message', value: { verb: 'approve', caseId, digest } },
    {
      ...around,
      type: 'invoke',
      name: 'composeExtension/query',
      value: { ...query, queryOptions: { skip: 0, count: 25 } },
    },
    { ...around, type: 'invoke', name: 'signin/verifyState', value: { state: '123456' } },
    { ...around, type: 'invoke', name: 'signin/tokenExchange', value: { id: 'x', connectionName: 'c', token: 't' } },
    { ...around, type: 'installationUpdate', action: 'add' },
    {
      ...around,
      type: 'installationUpdate',
      action: 'remove',
      conversation: { ...around.conversation, id: '19:x@thread.v2' },
    },
    {
      ...around,
      type: 'conversationUpdate',
      membersAdded: [{ id: `28:${APP}` }],
      channelData: { ...around.channelData, eventType: 'teamMemberAdded' },
    },
    { ...around, type: 'conversationUpdate', channelData: { ...around.channelData, eventType: 'channelRenamed' } },
    { ...around, type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'card-1' },
    {
      ...around,
      type: 'messageUpdate',
      text: 'approve',
      channelData: { ...around.channelData, eventType: 'editMessage' },
    },
    { ...around, type: 'event', name: 'application/vnd.microsoft.meetingStart', value: { Id: 'm' } },
    { ...around, type: 'typing' },
  ];
}
