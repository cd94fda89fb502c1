import { readConfig } from '../../../bot/config.ts';
import { configuredRoom, threadBelow } from '../../../bot/rooms.ts';
import { faultsOf, real } from '../settings.ts';
import { KEY, ROOM } from './inbox-bot.ts';

const room = { GREENLIGHT_ROOM: ROOM };

test.each<[string, Record<string, string>, readonly string[]]>([
  ['a key without a room', { GREENLIGHT_INCIDENTS_KEY: KEY }, ['GREENLIGHT_ROOM']],
  ['a key that is short', { ...room, GREENLIGHT_EVENTS_KEY: 'short' }, ['GREENLIGHT_EVENTS_KEY']],
  [
    'an audience where Event Grid is not known',
    { ...room, GREENLIGHT_EVENTS_AUDIENCE: 'x', GREENLIGHT_CLOUD: 'china' },
    ['GREENLIGHT_EVENTS_AUDIENCE'],
  ],
  ['a room anywhere', { ...room, GREENLIGHT_ROOM_URL: 'https://evil.example/' }, ['GREENLIGHT_ROOM_URL']],
  [
    'keys of this machine for others',
    { ...room, HOST: '0.0.0.0', GREENLIGHT_EVENTS_KEYS: 'http://127.0.0.1/' },
    ['GREENLIGHT_EVENTS_KEYS'],
  ],
  ['another language', { ...room, GREENLIGHT_ROOM_LANGUAGE: 'it' }, ['GREENLIGHT_ROOM_LANGUAGE']],
  ['a room and a key', { ...room, GREENLIGHT_EVENTS_KEY: KEY }, []],
])('%s', (_, env, faults) => expect(faultsOf({ ...real, ...env })).toEqual(faults));

test('the room is reached as the cloud has it, and what hangs below a post of it is its thread', () => {
  const reference = configuredRoom(readConfig({ ...real, ...room }))?.reference ?? {};

  expect(reference).toMatchObject({
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    bot: { id: `28:${real.MicrosoftAppId}` },
    conversation: { id: ROOM, conversationType: 'channel', tenantId: real.MicrosoftAppTenantId },
  });
  expect(threadBelow({ reference, cardId: '17' }).reference.conversation?.id).toBe(`${ROOM};messageid=17`);
  expect(threadBelow({ reference, cardId: 'unposted:1' }).reference.conversation?.id).toBe(ROOM);
  const chat = { ...reference, conversation: { ...reference.conversation, id: '19:x@thread.v2' } as never };
  expect(threadBelow({ reference: chat, cardId: '17' }).reference.conversation?.id).toBe('19:x@thread.v2');
  expect(configuredRoom(readConfig(real))).toBeNull();
});
