import fc from 'fast-check';
import type { Sending } from '../../helpers/guarded-bot.ts';
import { ANA } from '../../helpers/room.ts';

/** What a made-up activity may refer to: where the bot answers, and a case that waits for its approval. */
export interface Surroundings {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly conversation: string;
  readonly caseId: string;
  readonly digest: string;
  readonly authorization: readonly string[];
}

const INVOKES = [
  'composeExtension/query',
  'composeExtension/queryLink',
  'composeExtension/submitAction',
  'task/fetch',
  'task/submit',
  'tab/fetch',
  'config/fetch',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'application/search',
  'message/submitAction',
  'signin/verifyState',
  'signin/tokenExchange',
  'adaptiveCard/action',
  'handoff/action',
];
const TYPES = [
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'event',
  'endOfConversation',
  'typing',
  'trace',
  'delay',
  'invokeResponse',
  'command',
  'suggestion',
];
const FIELDS = [
  'type',
  'name',
  'value',
  'text',
  'textFormat',
  'entities',
  'attachments',
  'membersAdded',
  'reactionsAdded',
  'channelData',
  'channelId',
  'conversation',
  'from',
  'recipient',
  'replyToId',
  'id',
  'timestamp',
  'localTimestamp',
  'expiration',
  'deliveryMode',
  'serviceUrl',
  'action',
  'relatesTo',
  'callerId',
  'valueType',
  '__proto__',
  'constructor',
  'toString',
];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'help',
    'fix it',
    'approve',
    'undo',
    '<at>Greenlight</at> sync everything',
    ['$', '{x}'].join(''),
    '\u0000',
    '&nbsp;',
  ),
);
const some = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'x'.repeat(5_000), -1, 1e308, [], {}, [null], [[]], { id: {} }) },
);
const mentions = fc.array(
  fc.record({ type: fc.constantFrom('mention', 'clientInfo'), mentioned: some, text: fc.oneof(words, some) }),
  { maxLength: 3 },
);

/** A press that means well, but for a word here and there; never by somebody who may. */
function pressed({ caseId, digest }: Surroundings) {
  const verb = fc.constantFrom('approve', 'sync', 'undo', 'refresh', 'code', 'ask', 'constructor', 7);
  const data = fc.record(
    { caseId: fc.oneof(fc.constant(caseId), some), digest: fc.oneof(fc.constant(digest), some), language: some, verb },
    { requiredKeys: [] },
  );
  const action = fc.record({
    type: fc.constant('Action.Execute'),
    verb: fc.oneof(verb, some),
    data: fc.oneof(data, some),
  });
  return fc.oneof(fc.record({ action: fc.oneof(action, some), trigger: words }), some);
}

function core(around: Surroundings): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ type: fc.constant('message'), text: words, entities: mentions }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('message'), value: some }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('invoke'),
        name: fc.constant('adaptiveCard/action'),
        value: pressed(around),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('invoke'), name: fc.constantFrom(...INVOKES), value: some }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom(...TYPES), value: some, membersAdded: some }) },
  );
}

/** An activity with up to two fields of it replaced by anything. */
export function oddActivity(around: Surroundings): fc.Arbitrary<string> {
  const { serviceUrl, tenantId, conversation } = around;
  const sender = fc.constantFrom({ id: '29:ana', aadObjectId: ANA.id, name: ANA.name }, { id: '29:guest' });
  const changes = fc.array(fc.tuple(fc.constantFrom(...FIELDS), some), { maxLength: 2 });
  const ids = fc.noBias(fc.nat()).map(String);
  const parts = fc.tuple(core(around), sender, changes, fc.noBias(fc.nat(1_000)), ids);
  return parts.map(([activity, from, changed, number, id]) => {
    // Into one room Teams takes a post or two a second: most of what is answered by a post is said elsewhere.
    const own = number < ('name' in activity ? 500 : 20);
    const room = own ? conversation : `19:room-${number}@thread.tacv2`;
    const whole = {
      channelId: 'msteams',
      serviceUrl,
      id,
      replyToId: 'card-1',
      from,
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: room, conversationType: 'channel', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...activity,
    };
    const fields = changed.map(([field, value]) => `${JSON.stringify(field)}:${JSON.stringify(value)}`);
    return `{${[JSON.stringify(whole).slice(1, -1), ...fields].join(',')}}`;
  });
}

const deep = fc.constantFrom('[', '{"a":', '{"value":{"action":').map((open) => open.repeat(20_000));
const kind = fc.constantFrom(
  ...Array<string>(20).fill('application/json'),
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/jsonx',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'text/plain',
  '',
);

/** A request of any body, with any type, packed or not. */
export function oddRequest(around: Surroundings): fc.Arbitrary<Sending> {
  const bytes = fc.uint8Array({ maxLength: 500 }).map((each) => Buffer.from(each));
  const body = fc.oneof(
    { weight: 20, arbitrary: bytes },
    { weight: 15, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 65, arbitrary: oddActivity(around) },
    { weight: 1, arbitrary: deep },
  );
  const packed = fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, fc.constantFrom('gzip', 'br', 'identity', 'x'));
  return fc.tuple(body, kind, packed).map(([text, type, encoding]) => ({
    headers: [
      ['content-type', type],
      ...(encoding ? [['content-encoding', encoding] as const] : []),
      ...around.authorization.map((each) => ['authorization', each] as const),
    ],
    body: text,
  }));
}
