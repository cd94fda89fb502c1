import { planDigest } from '../../services/index.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { MENTION } from '../helpers/mention.ts';
import { fileStores } from '../helpers/stores.ts';
import { openRoom, ownedByBen } from './refresh-room.ts';

const THREAD = '19:on-call@thread.tacv2;messageid=1';

type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

/** Two instances on one store, in one conversation. */
async function enter() {
  const azure = ownedByBen();
  const stores = fileStores(':memory:', () => Date.parse(azure.time));
  const instances = [await openRoom({ azure, stores }), await openRoom({ azure, stores })] as const;
  rooms.push(...instances);
  const idle = async () => {
    for (const each of instances) await each.idle();
  };
  return {
    instances,
    certificateId: azure.facts.certificate.id,
    cases: async () => (await Array.fromAsync(stores.store.inThread(THREAD))).length,
    posts: () => instances.flatMap(({ connector }) => connector.sent).filter(({ method }) => method === 'POST').length,
    /** The same activity at one instance after the other, or at both at the same time. */
    deliver: async (activity: object, together: boolean, by = ANA) => {
      const [one, other] = instances;
      const whole = { conversation: { id: THREAD, conversationType: 'channel' }, ...activity };
      if (together) {
        const both = await Promise.all([one.deliver(whole, by), other.deliver(whole, by), one.deliver(whole, by)]);
        await idle();
        return both;
      }
      const first = await one.deliver(whole, by);
      await idle();
      const again = [await other.deliver(whole, by), await one.deliver(whole, by)];
      await idle();
      return [first, ...again];
    },
  };
}

const message = (id: string, text = 'why is kv-shop-wildcard yellow?') => ({
  type: 'message',
  id,
  text,
  entities: [MENTION],
});
const press = (id: string, verb: string, data: object) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id,
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

describe.each([
  ['one after the other', false],
  ['at the same time', true],
])('delivered %s', (_, together) => {
  test('a message that comes again is answered once', async () => {
    const room = await enter();

    await room.deliver(message('m-1'), together);

    expect(await room.cases()).toBe(1);
    expect(room.posts()).toBe(1);
  });

  test('what needs no look at Azure is said once too', async () => {
    const room = await enter();

    await room.deliver(message('m-1', 'help'), together);

    expect(room.posts()).toBe(1);
  });

  test.each(['ask', 'ask-here'])('a press of %s that comes again opens one case', async (verb) => {
    const room = await enter();

    const answers = await room.deliver(press('p-1', verb, { certificateId: room.certificateId }), together);

    expect(await room.cases()).toBe(1);
    expect(room.posts()).toBe(verb === 'ask' ? 0 : 1);
    expect(answers.map(({ body }) => body?.value)).toContain('This was pressed already, and is answered once.');
  });

  test('a press of a settled case to look again, that comes again, opens one case', async () => {
    const room = await enter();
    await room.instances[0].deliver(message('m-1'), ANA);
    await room.instances[0].idle();
    await room.instances[0].press('decline', BEN, carried(room.instances[0]));
    const before = await room.cases();

    await room.deliver(press('p-2', 'refresh', { caseId: 'c-1' }), together);

    expect(await room.cases()).toBe(before + 1);
  });

  test('an impatient finger that picks a certificate twice opens one case', async () => {
    const room = await enter();
    const [one] = room.instances;
    const data = { certificateId: room.certificateId };
    const envelope = { conversation: { id: THREAD, conversationType: 'channel' } };

    const presses = ['p-1', 'p-2'].map((id) => () => one.deliver({ ...envelope, ...press(id, 'ask', data) }, ANA));
    if (together) await Promise.all(presses.map((deliver) => deliver()));
    else for (const deliver of presses) await deliver();
    await one.idle();

    expect(await room.cases()).toBe(1);
  });
});

/** What the buttons of the newest case carry. */
function carried({ told }: Room): object {
  const current = told.findLast((event) => event.type === 'moved')?.current;
  if (!current || !('plan' in current)) throw new Error('a fix is proposed');
  return { caseId: current.id, digest: planDigest(current.plan) };
}

test('the same words of another message are another question, and so is the same id in another conversation', async () => {
  const room = await enter();
  const [one] = room.instances;
  const elsewhere = { conversation: { id: '19:other@thread.tacv2;messageid=1', conversationType: 'channel' } };

  for (const activity of [message('m-1'), message('m-2'), { ...message('m-1'), ...elsewhere }]) {
    await one.deliver({ conversation: { id: THREAD, conversationType: 'channel' }, ...activity }, ANA);
    await one.idle();
  }

  expect(room.posts()).toBe(3);
  expect(await room.cases()).toBe(2);
});
