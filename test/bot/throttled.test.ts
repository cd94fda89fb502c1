import { ANA, BEN } from '../helpers/cases.ts';
import type { Fault } from '../helpers/connector.ts';
import { QUESTION } from './fake-room.ts';
import { asked, asksFor, auditOf, buttonData, cardOf, enter, leaveRooms, stored } from './refresh-asked.ts';

afterEach(leaveRooms);

const SLOW_DOWN: Fault = { status: 429, retryAfter: 7 };

/** What becomes of the sends of a fix, one by one; whatever is not named arrives. */
const LINES: { readonly [story: string]: readonly Fault[] } = {
  'every send is throttled once': [SLOW_DOWN, SLOW_DOWN],
  'sends are throttled until patience is nearly over': [SLOW_DOWN, SLOW_DOWN, SLOW_DOWN, SLOW_DOWN, SLOW_DOWN],
  'the card is being edited by somebody else': [{ status: 412 }, { status: 412 }],
  'Teams has a bad minute': [{ status: 502 }, { status: 503 }, { status: 504 }, SLOW_DOWN, { status: 412 }],
};

test.each(Object.entries(LINES))(
  'a fix is carried out once, and shown on the one card, where %s',
  async (_, faults) => {
    const room = await asked();
    const data = await buttonData(room);
    const sent = room.connector.sent.length;
    room.connector.failNext(...faults);

    const { body } = await room.press('approve', BEN, data);

    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(room.azure.applied).toHaveLength(2);
    expect((await stored(room)).current.stage).toBe('resolved');
    expect(JSON.stringify(room.card())).toContain('Fixed: every link is sound');
    const after = room.connector.sent.slice(sent);
    expect(new Set(after.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`))).toEqual(
      new Set(['PUT card-1']),
    );
    expect(after.length).toBeGreaterThan(faults.length);
    expect((await auditOf(room)).filter(({ event }) => event === 'approved')).toHaveLength(1);
  },
);

test('nothing is sent sooner than Teams asks for, and what was overtaken meanwhile is not drawn', async () => {
  const room = await asked();
  const data = await buttonData(room);
  const [waits, sent] = [room.waits.length, room.connector.sent.length];
  room.connector.failNext(SLOW_DOWN);

  await room.press('approve', BEN, data);

  expect(Math.max(...room.waits.slice(waits))).toBeGreaterThanOrEqual(7);
  const drawn = room.connector.sent.slice(sent).map(({ body }) => JSON.stringify(body));
  expect(drawn.at(-1)).toContain('Fixed: every link is sound');
});

test('a question whose first card is throttled is answered by one card', async () => {
  const room = await enter({});
  room.connector.failNext(SLOW_DOWN, SLOW_DOWN);

  await room.say(QUESTION);

  const arrived = room.connector.sent.slice(2).map(({ method }) => method);
  expect(arrived).toEqual(['POST', 'PUT']);
  expect(JSON.stringify(room.card())).toContain('App Service may not read the vault');
});

test('a question that Teams will not have the answer of opens no case, and whoever asks again is answered', async () => {
  const room = await enter({});
  room.connector.failNext(...Array.from({ length: 6 }, () => SLOW_DOWN));

  await room.say(QUESTION);
  expect(await auditOf(room)).toEqual([]);
  await room.say(QUESTION);

  expect(JSON.stringify(room.card())).toContain('App Service may not read the vault');
});

test('a client that asks by itself while Teams throttles is answered, and has nothing sent', async () => {
  const room = await asked();
  const sent = room.connector.sent.length;
  room.connector.failNext(SLOW_DOWN);

  const card = cardOf(await room.invoke(ANA, asksFor(room.card()), 'automatic'));
  await room.idle();

  expect(JSON.stringify(card)).toContain('App Service may not read the vault');
  expect(room.connector.sent).toHaveLength(sent);
});
