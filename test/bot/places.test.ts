import { ANA } from '../helpers/cases.ts';
import { MENTION } from '../helpers/mention.ts';
import { openRoom } from './refresh-room.ts';

const QUESTION = 'why is kv-shop-wildcard yellow?';
const HEADING = 'App Service may not read the vault';
const ROOM = '19:on-call@thread.tacv2';

const PERSONAL = { id: 'a:ana', conversationType: 'personal' };
const GROUP = { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true };
const POST = { id: ROOM, conversationType: 'channel', isGroup: true };
const REPLY = { id: `${ROOM};messageid=1700`, conversationType: 'channel', isGroup: true };

const at = (text: string = MENTION.text) => ({ ...MENTION, text });
const BEN = { type: 'mention', mentioned: { id: '29:ben', name: 'Ben' }, text: '<at>Ben</at>' };

type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function said(activity: object): Promise<Room> {
  const room = await openRoom();
  rooms.push(room);
  await room.deliver({ type: 'message', ...activity }, ANA);
  await room.idle();
  return room;
}

test.each<[string, object]>([
  ['in a chat of two, without a mention', { text: QUESTION, conversation: PERSONAL }],
  ['in a chat of two, with one', { text: `${MENTION.text} ${QUESTION}`, entities: [at()], conversation: PERSONAL }],
  ['in a group chat', { text: `${MENTION.text} ${QUESTION}`, entities: [at()], conversation: GROUP }],
  ['as a post in a channel', { text: `${MENTION.text}&nbsp;${QUESTION}`, entities: [at()], conversation: POST }],
  ['as a reply in a thread', { text: `${MENTION.text} ${QUESTION}\n`, entities: [at()], conversation: REPLY }],
  [
    'with the bot mentioned twice, told twice',
    {
      text: `${MENTION.text} ${MENTION.text} ${QUESTION}`,
      entities: [at(), at()],
      conversation: REPLY,
    },
  ],
  [
    'with the bot mentioned twice, told once',
    { text: `${MENTION.text} why is ${MENTION.text} kv-shop-wildcard yellow?`, entities: [at()], conversation: POST },
  ],
  [
    'with the bot in the middle',
    { text: `why is kv-shop-wildcard ${MENTION.text} yellow?`, entities: [at()], conversation: GROUP },
  ],
  ['with the bot at the end', { text: `${QUESTION} ${MENTION.text}`, entities: [at()], conversation: POST }],
  [
    'with tags of different ids',
    {
      text: `<at id="0">Greenlight</at> why is <at id="1">Greenlight</at> kv-shop-wildcard yellow?`,
      entities: [at('<at id="0">Greenlight</at>'), at('<at id="1">Greenlight</at>')],
      conversation: REPLY,
    },
  ],
  [
    'with tags whose ids the channel does not repeat',
    {
      text: `<at id="0">Greenlight</at> why is <at id="1">Greenlight</at> kv-shop-wildcard yellow?`,
      entities: [at()],
      conversation: REPLY,
    },
  ],
  [
    'with somebody else mentioned too',
    { text: `${BEN.text} ${MENTION.text} ${QUESTION}`, entities: [BEN, at()], conversation: GROUP },
  ],
  [
    'in a place of which the channel says only that many are there',
    { text: `${MENTION.text} ${QUESTION}`, entities: [at()], conversation: { id: '19:new', isGroup: true } },
  ],
])('a question is answered alike %s', async (_, activity) => {
  const room = await said(activity);

  expect(room.told.find(({ type }) => type === 'understood')).toMatchObject({
    intent: { kind: 'diagnose', target: 'kv-shop-wildcard' },
  });
  expect(JSON.stringify(room.card().body)).toContain(HEADING);
  const { conversation } = activity as { conversation: { id: string } };
  const paths = new Set(room.connector.sent.map(({ path }) => decodeURIComponent(path.split('/')[3] ?? '')));
  expect([...paths]).toEqual([conversation.id]);
});

test.each<[string, object]>([
  ['a group chat', { text: QUESTION, conversation: GROUP }],
  ['a channel', { text: QUESTION, conversation: POST }],
  ['a thread', { text: QUESTION, conversation: REPLY }],
  ['a thread, where somebody else is mentioned', { text: QUESTION, entities: [BEN], conversation: REPLY }],
  ['a channel, where only the text looks like a mention', { text: `${MENTION.text} ${QUESTION}`, conversation: POST }],
  [
    'a place of which the channel says only that many are there',
    { text: QUESTION, conversation: { id: '19:new', isGroup: true } },
  ],
])('what people say to each other in %s is not answered', async (_, activity) => {
  const room = await said(activity);

  expect(room.connector.sent).toEqual([]);
  expect(room.calls).toEqual([]);
  expect(room.told).toEqual([]);
});
