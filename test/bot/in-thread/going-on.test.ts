import { readInThread } from '../../../bot/in-thread/read.ts';
import { readIntent } from '../../../bot/language/intent.ts';
import { BEN, caseAt } from '../../helpers/cases.ts';
import { healthy } from '../../helpers/evidence.ts';
import { waitingFor } from '../../helpers/facts.ts';
import { keep } from '../../helpers/stores.ts';
import { fakeRoom, QUESTION } from '../fake-room.ts';
import { lastText, ofTwo, PAY, type Room, refusalsIn } from './two-certificates.ts';

const SHOP = healthy.certificate.id;
type Turn = Awaited<ReturnType<Room['say']>>;

/** The certificates whose cases moved in a turn. */
function movedIn(told: Turn): readonly string[] {
  return [...new Set(told.flatMap((event) => (event.type === 'moved' ? [event.current.target.certificateId] : [])))];
}

function intentOf(told: Turn) {
  const { kind, target } = told.find((event) => event.type === 'understood')?.intent ?? {};
  return { kind, target };
}

test.each(['why?', 'is it green now?', 'und jetzt?', 'et maintenant ?', '¿por qué?', 'e agora?', '今は？', 'status'])(
  '%j looks at the certificate of the thread once more',
  async (text) => {
    const room = await ofTwo();

    const told = await room.say(text);

    expect(movedIn(told)).toEqual([SHOP]);
    expect(room.current().id).toBe('c-2');
    expect(intentOf(told)).toEqual({ kind: 'diagnose', target: null });
  },
);

test.each(['sync it', 'sync it now', 'can you sync it', 'synchronisiere es'])(
  '%j syncs what the thread is about, where a sync alone is the plan',
  async (text) => {
    const room = await fakeRoom({}, waitingFor(72));
    await room.say(QUESTION);

    await room.say(text, BEN);

    expect(room.azure.applied).toMatchObject([{ kind: 'sync-certificate', certificateId: SHOP }]);
    expect(room.current()).toMatchObject({ id: 'c-2', stage: 'resolved' });
  },
);

test('where a sync alone would fail, "sync it" shows why and changes nothing', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);

  const told = await room.say('sync it', BEN);

  expect(room.azure.applied).toEqual([]);
  expect(room.current()).toMatchObject({ id: 'c-2', stage: 'proposed' });
  expect(lastText(told)).toContain('App Service may not read kv-shop');
});

test('"sync it" is checked like the order with the name: a stranger is refused', async () => {
  const room = await fakeRoom({}, waitingFor(72));
  await room.say(QUESTION);

  const told = await room.say('sync it', { id: 'eve', name: 'Eve' });

  expect(refusalsIn(told)).toEqual(['not-an-approver']);
  expect(room.azure.applied).toEqual([]);
});

test.each(['fix it', 'please repair it', 'reparier es bitte', 'répare-le', 'sincronízalo?', 'fix it?', 'sync it?'])(
  '%j shows the fix, and leaves it to be approved',
  async (text) => {
    const room = await fakeRoom({}, waitingFor(72));
    await room.say(QUESTION);

    await room.say(text, BEN);

    expect(room.azure.applied).toEqual([]);
    expect(room.current()).toMatchObject({ id: 'c-2', stage: 'proposed' });
  },
);

test.each([
  'should I sync it?',
  'did you sync it?',
  "don't sync it",
  'do not fix it',
  'never sync it',
  'sync it tomorrow',
  'if it is yellow, sync it',
  'what if I sync it',
  'it was synced',
  'somebody said: sync it',
  'sync it?',
  'sync www',
])('%j changes nothing', async (text) => {
  const room = await fakeRoom({}, waitingFor(72));
  await room.say(QUESTION);

  await room.say(text, BEN);

  expect(room.azure.applied).toEqual([]);
  expect((await room.ports.store.read('c-1'))?.current.stage).toBe('proposed');
});

test.each([
  ['and www?', SHOP],
  ['and shop?', SHOP],
  ['und pay?', PAY.certificate.id],
  ['what about pay.contoso.com', PAY.certificate.id],
  ['and kv-pay-api?', PAY.certificate.id],
  ['what about the other one', PAY.certificate.id],
  ['und die andere?', PAY.certificate.id],
])('%j goes on to what the thread would mean by it', async (text, certificateId) => {
  const room = await ofTwo();

  const told = await room.say(text);

  expect(movedIn(told)).toEqual([certificateId]);
  expect(intentOf(told).kind).toBe('diagnose');
});

test('a part of a name that nothing has is answered with what comes near', async () => {
  const room = await ofTwo();
  room.azure.estate = room.azure.estate.map((facts) => ({
    ...facts,
    certificate: { ...facts.certificate, hostNames: ['one.example.com'] },
  }));

  const told = await room.say('and qqq?');

  expect(lastText(told)).toContain('No certificate found by that name');
});

test('"the other one" is first the one that was spoken of in the thread', async () => {
  const room = await ofTwo();
  await room.say('why is kv-pay-api yellow?');

  const told = await room.say('and the other one?');

  expect(movedIn(told)).toEqual([SHOP]);
});

test('code without a name is that of the fix of the thread', async () => {
  const room = await ofTwo();

  const told = await room.say('as bicep please');

  expect(told.find((event) => event.type === 'written')?.code.language).toBe('bicep');
  expect(movedIn(told)).toEqual([SHOP]);
});

describe('what is too long ago', () => {
  test.each(['why?', 'sync it', 'and www?', 'as bicep please'])(
    '%j means nothing of a chat of an hour ago',
    async (text) => {
      const room = await fakeRoom({}, waitingFor(72));
      await room.say(QUESTION);
      await room.pass(60 * 60_000);

      const told = await room.say(text, BEN);

      expect(movedIn(told)).toEqual([]);
      expect(room.azure.applied).toEqual([]);
    },
  );

  test('it does mean what a chat was about a little less than an hour ago', async () => {
    const room = await fakeRoom({}, waitingFor(72));
    await room.say(QUESTION);
    await room.pass(59 * 60_000);

    expect(movedIn(await room.say('why?'))).toEqual([SHOP]);
  });

  test('a thread of a channel is about its case for ever', async () => {
    const room = await fakeRoom();
    const thread = '19:room@thread.tacv2;messageid=7';
    await keep(room.ports.store, { ...caseAt.proposed, openedAt: '2020-01-01T00:00:00Z', thread });
    await keep(room.ports.store, {
      ...caseAt.proposed,
      id: 'c-9',
      openedAt: '2020-01-01T00:00:00Z',
      thread: '19:chat',
    });

    const here = await readInThread('why?', readIntent('why?'), thread, room.app);
    const inChat = await readInThread('why?', readIntent('why?'), '19:chat', room.app);
    const elsewhere = await readInThread('why?', readIntent('why?'), `${thread}8`, room.app);

    expect(here?.about).toBe('kv-shop-wildcard-contoso-com');
    expect([inChat, elsewhere]).toEqual([null, null]);
  });
});
