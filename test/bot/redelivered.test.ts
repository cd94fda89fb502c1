import { buttonsOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { MENTION } from '../helpers/mention.ts';
import { asked, auditOf, buttonData, enter, leaveRooms, type Room, stored } from './refresh-asked.ts';

afterEach(leaveRooms);

const QUESTION = { type: 'message', text: 'why is kv-shop-wildcard yellow?', entities: [MENTION] };
const SUBMIT = { type: 'message', value: { verb: 'code', caseId: 'c-1', language: 'az' } };

const pressOf = (verb: string, data: object) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
const cases = async (room: Room) => (await auditOf(room)).filter(({ event }) => event === 'opened').length;
const posts = ({ connector }: Room) => connector.sent.filter(({ method }) => method === 'POST').length;

/** Delivers the same three times: again while it is being handled, and once more when all of it is over. */
async function thrice(room: Room, activity: object, by = ANA) {
  const both = await Promise.all([room.deliver(activity, by), room.deliver(activity, by)]);
  await room.idle();
  const late = await room.deliver(activity, by);
  await room.idle();
  return [...both, late];
}

test('a question that Teams delivers again is answered once', async () => {
  const room = await enter({});

  const answers = await thrice(room, { ...QUESTION, id: 'm-1' });

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(posts(room)).toBe(1);
  expect(await cases(room)).toBe(1);
});

test('the same question that somebody asks again, or another asks, is answered again', async () => {
  const room = await enter({});

  for (const [id, by] of [
    ['m-1', ANA],
    ['m-2', ANA],
    ['m-2', BEN],
  ] as const) {
    await room.deliver({ ...QUESTION, id }, by);
    await room.idle();
  }

  expect(posts(room)).toBe(3);
  expect(await cases(room)).toBe(3);
});

test('a message that bears no id is never taken for another', async () => {
  const room = await enter({});

  await room.deliver({ ...QUESTION, id: undefined }, ANA);
  await room.deliver({ ...QUESTION, id: undefined }, ANA);
  await room.idle();

  expect(posts(room)).toBe(2);
});

test.each<[string, (room: Room) => object]>([
  ['code', () => pressOf('code', { caseId: 'c-1', language: 'az' })],
  ['ask', (room) => pressOf('ask', { certificateId: room.azure.facts.certificate.id })],
  ['ask-here', (room) => pressOf('ask-here', { certificateId: room.azure.facts.certificate.id })],
  ['code, by a client that presses by a message', () => SUBMIT],
])('a press that has more said is said once, however often it is delivered: %s', async (_, pressed) => {
  const once = await asked();
  const again = await asked();

  await once.deliver({ ...pressed(once), id: 'p-1' }, BEN);
  await once.idle();
  const answers = await thrice(again, { ...pressed(again), id: 'p-1' }, BEN);

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(again.connector.sent).toHaveLength(once.connector.sent.length);
  expect(await cases(again)).toBe(await cases(once));
});

test.each(['approve', 'decline'])(
  'a decision that is delivered again counts once, and its card says how it stands: %s',
  async (verb) => {
    const room = await asked();
    const pressed = { ...pressOf(verb, await buttonData(room)), id: 'p-1' };

    const answers = await thrice(room, pressed, BEN);

    for (const { status, body } of answers) {
      expect([status, body?.type]).toEqual([200, 'application/vnd.microsoft.card.adaptive']);
      expect(buttonsOf(body?.value).map((button) => button.verb)).not.toContain('approve');
    }
    expect(room.azure.applied).toHaveLength(verb === 'approve' ? 2 : 0);
    expect((await stored(room)).current.stage).toBe(verb === 'approve' ? 'resolved' : 'declined');
  },
);
