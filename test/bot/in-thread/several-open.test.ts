import { BEN } from '../../helpers/cases.ts';
import { keep } from '../../helpers/stores.ts';
import { fakeRoom, QUESTION } from '../fake-room.ts';
import { codeOf, fixed, GRANT, lastText, left, ofTwo, refusalsIn, SYNC } from './two-certificates.ts';

describe('where several proposals are open in a thread', () => {
  async function both() {
    const room = await ofTwo();
    await room.say('why is kv-pay-api yellow?');
    return room;
  }

  test.each(['approve', 'decline', 'sync now'])('%s asks back which, in words, and changes nothing', async (text) => {
    const room = await both();
    const before = await left(room);

    const told = await room.say(text, BEN);

    expect(lastText(told)).toContain('which one is meant?\n\n1. kv-pay-api\n');
    expect(lastText(told)).toContain('\n\n2. kv-shop-wildcard\n');
    expect(lastText(told).match(/Say: \w+ [0-9a-f]{6}/g)).toHaveLength(2);
    expect(await left(room)).toEqual(before);
  });

  test.each([
    ['decline kv-shop-wildcard', 'declined', 'proposed'],
    ['decline kv-pay-api', 'proposed', 'declined'],
    ['decline pay.contoso.com', 'proposed', 'declined'],
  ])('%s declines just that', async (text, shop, pay) => {
    const room = await both();

    await room.say(text, BEN);

    const stages = await Promise.all(
      ['c-1', 'c-2'].map(async (id) => (await room.ports.store.read(id))?.current.stage),
    );
    expect(stages).toEqual([shop, pay]);
  });

  test('each is approved by its own code', async () => {
    const room = await both();

    await room.say(`approve ${codeOf(room)}`, BEN);

    expect((await room.ports.store.read('c-2'))?.current.stages).toContain('applied');
    expect((await room.ports.store.read('c-1'))?.current.stages).toEqual(['proposed']);
  });

  test('a number tells the exact words of that one', async () => {
    const room = await both();

    const told = await room.say('approve 1', BEN);

    expect(lastText(told)).toContain('kv-pay-api');
    expect(lastText(told)).not.toContain('kv-shop-wildcard');
    expect(lastText(told)).toContain(`Say: approve ${codeOf(room)}`);
  });

  test('whoever asks twice about one certificate has one proposal in mind, the newest', async () => {
    const room = await fakeRoom();
    await room.say(QUESTION);
    await room.say(QUESTION);

    await room.say('decline', BEN);

    expect((await room.ports.store.read('c-2'))?.current.stage).toBe('declined');
    expect((await room.ports.store.read('c-1'))?.current.stage).toBe('proposed');
  });
});

test.each(['should I approve it?', 'do not decline', 'decline?', 'Ben declined it', 'undo it tomorrow', 'sync it?'])(
  '%j decides nothing',
  async (text) => {
    const room = await fakeRoom({}, SYNC);
    await room.say(QUESTION);

    await room.say(text, BEN);

    expect((await room.ports.store.read('c-1'))?.current.stage).toBe('proposed');
    expect(room.azure.applied).toEqual([]);
  },
);

test('an old proposal of a chat is declined by its code, and not by a bare word', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  const code = codeOf(room);
  await room.pass(61 * 60_000);

  const bare = await room.say('decline', BEN);
  const still = (await room.ports.store.read('c-1'))?.current.stage;
  await room.say(`decline ${code}`, BEN);

  expect(refusalsIn(bare)).toEqual(['unknown-case']);
  expect(still).toBe('proposed');
  expect((await room.ports.store.read('c-1'))?.current.stage).toBe('declined');
});

test('one of several approvals by word says that somebody else has to approve too, and everybody sees it', async () => {
  const room = await fakeRoom({ approvals: 2 });
  await room.say(QUESTION);
  const stored = await room.ports.store.read('c-1');
  if (!stored || !('plan' in stored.current)) throw new Error('a fix is proposed');
  const { plan } = stored.current;
  const high = { ...plan, risk: 'high' as const, terms: { ...plan.terms, approvals: 2 } };
  await keep(room.ports.store, { ...stored.current, plan: high } as typeof stored.current, stored.revision);

  const told = await room.say(`approve ${codeOf(room)}`, BEN);

  expect(JSON.stringify(room.adapter.edited)).toContain('Your approval counts; somebody else has to approve too');
  expect(lastText(told)).toContain('1 of 2 approvals: Ben Okafor');
  expect(room.azure.applied).toEqual([]);
});

test('of two cases with one plan a word means the one that it can do something about', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  const code = codeOf(room);
  await fixed(room);
  room.azure.change(GRANT);
  await room.say(QUESTION);
  const again = codeOf(room);

  await room.say(`undo ${code}`, BEN);
  const undone = (await room.ports.store.read('c-1'))?.current.stage;
  const open = (await room.ports.store.read('c-2'))?.current.stage;

  expect(again).toBe(code);
  expect([undone, open]).toEqual(['undone', 'proposed']);
});
