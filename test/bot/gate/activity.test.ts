import { refuseActivity } from '../../../bot/gate/activity.ts';
import { CHANNELS } from '../../../bot/gate/channel.ts';
import { isSafeSource, LOOPBACK } from '../../../bot/gate/service-url.ts';
import { TENANT } from '../../helpers/channel-service.ts';

const TEAMS = 'https://smba.trafficmanager.net/emea/';
const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: TEAMS,
  from: { id: '29:ana' },
  recipient: { id: '28:greenlight' },
  conversation: { id: '19:on-call@thread.tacv2', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  text: 'help',
};
const origin = { hosts: CHANNELS.public.hosts, tenantId: TENANT };
const refused = (changes: object, vouched: string | null = TEAMS) =>
  refuseActivity({ ...activity, ...changes }, vouched, origin);

test.each<[string, object]>([
  ['as Teams sends it', {}],
  ['whose conversation names no tenant', { conversation: { id: '19:x' } }],
  ['whose conversation names no tenant, and says so', { conversation: { id: '19:x', tenantId: null } }],
  ['whose tenant is in large letters', { channelData: { tenant: { id: TENANT.toUpperCase() } } }],
  ['of a guest without an object id', { from: { id: '29:guest', aadObjectId: null } }],
  ['without a recipient or words', { recipient: undefined, text: undefined }],
])('an activity %s is let in', (_, changes) => {
  expect(refused(changes)).toBeNull();
});

test.each<[string, object, number, string]>([
  ['another channel', { channelId: 'slack' }, 403, 'channel'],
  ['the emulator', { channelId: 'emulator' }, 403, 'channel'],
  ['an empty channel', { channelId: '' }, 403, 'channel'],
  ['no channel', { channelId: undefined }, 403, 'channel'],
  ['the channel in large letters', { channelId: 'MSTeams' }, 403, 'channel'],
  ['another service URL than its token', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }, 403, 'service URL'],
  ['no service URL', { serviceUrl: undefined }, 403, 'service URL'],
  ['a list for a service URL', { serviceUrl: [TEAMS] }, 403, 'service URL'],
  ['another tenant', { channelData: { tenant: { id: 'x' } } }, 403, 'tenant'],
  ['no tenant', { channelData: {} }, 403, 'tenant'],
  ['no tenant at all', { channelData: null }, 403, 'tenant'],
  ['a list for a tenant', { channelData: { tenant: { id: [TENANT] } } }, 403, 'tenant'],
  [
    'a conversation of another tenant',
    { conversation: { id: '19:x', tenantId: 'x' } },
    403,
    'tenant of the conversation',
  ],
  [
    'a conversation of an empty tenant',
    { conversation: { id: '19:x', tenantId: '' } },
    403,
    'tenant of the conversation',
  ],
  ['no type', { type: undefined }, 400, 'shape: type'],
  ['no sender', { from: undefined }, 400, 'shape: from'],
  ['a sender without an id', { from: { id: '' } }, 400, 'shape: from'],
  ['no conversation', { conversation: 'x' }, 400, 'shape: conversation'],
  ['text that is none', { text: 7 }, 400, 'shape: text'],
  ['a language that is none', { locale: ['en-US'] }, 400, 'shape: locale'],
  ['entities that are no list', { entities: 'mention' }, 400, 'shape: entities'],
  ['an entity that is none', { entities: [null] }, 400, 'shape: entities'],
  ['attachments that are no list', { attachments: 'card' }, 400, 'shape: attachments'],
  ['an attachment whose type is none', { attachments: [{ contentType: 7 }] }, 400, 'shape: attachments'],
])('an activity with %s is refused', (_, changes, status, because) => {
  expect(refused(changes)).toEqual({ status, because });
});

test.each([null, 'text', 7, [], {}])('what is no activity is refused: %j', (nothing) => {
  expect(refuseActivity(nothing, null, origin)?.status).toBe(400);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/emea/',
  'https://evil.example/smba.trafficmanager.net/',
  'https://evil.example/?https://smba.trafficmanager.net/',
  'https://evil.example#smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://evil.example\\@smba.trafficmanager.net/',
  'https://x:y@smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://eu.smba.trafficmanager.net/',
  'https://trafficmanager.net/',
  'https://smba.trafficmanager.net./emea/',
  'https://smba.trafficmanager.net/emea/\u0000',
  ' https://smba.trafficmanager.net/emea/',
  'file:///etc/passwd',
  'https://127.0.0.1/',
  'http://[::1]:4000/',
  'smba.trafficmanager.net',
])('the bot never speaks to %s, though a token may name it', (serviceUrl) => {
  expect(refused({ serviceUrl }, serviceUrl)).toEqual({ status: 403, because: 'host' });
});

test.each(Object.entries(CHANNELS))(
  'in the cloud "%s" the bot speaks to the hosts of that cloud alone',
  (_, { hosts }) => {
    for (const each of Object.values(CHANNELS).flatMap((channel) => channel.hosts)) {
      const serviceUrl = `https://${each}/emea/`;
      const refusal = refuseActivity({ ...activity, serviceUrl }, serviceUrl, { hosts, tenantId: TENANT });

      expect([each, refusal === null]).toEqual([each, hosts.includes(each)]);
    }
  },
);

test('in local mode the bot speaks to this machine alone, and asks for no tenant', () => {
  const local = { hosts: LOOPBACK, tenantId: null };
  const say = (serviceUrl: string) => refuseActivity({ ...activity, serviceUrl, channelData: {} }, null, local);

  expect(say('http://localhost:56150/_connector')).toBeNull();
  expect(say('http://127.0.0.1:1')).toBeNull();
  expect(say(TEAMS)?.because).toBe('host');
  expect(say('http://10.0.0.1:56150/')?.because).toBe('host');
  expect(say('http://127.0.0.1.evil.example/')?.because).toBe('host');
});

test.each<[string, boolean]>([
  ['https://login.contoso.com', true],
  ['http://127.0.0.1:4000/keys', true],
  ['http://login.contoso.com', false],
  ['https://x:y@login.contoso.com', false],
  ['https://login.contoso.com/?a=b', false],
  ['ftp://127.0.0.1', false],
  ['no address', false],
])('whether keys may come from %s: %s', (url, may) => {
  expect(isSafeSource(url)).toBe(may);
});
