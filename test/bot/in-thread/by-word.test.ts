import type { Facts } from '../../../services/domain/evidence.ts';
import type { Person } from '../../../services/index.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { vault, waitingFor } from '../../helpers/facts.ts';
import { keep } from '../../helpers/stores.ts';
import { state } from '../abuse-room.ts';
import { fakeRoom, QUESTION } from '../fake-room.ts';
import { codeOf, fixed, GRANT, lastText, left, type Room, refusalsIn, SYNC } from './two-certificates.ts';

const EVE: Person = { id: 'eve', name: 'Eve' };

interface Way {
  readonly facts?: Partial<Facts>;
  readonly before?: (room: Room) => Promise<unknown>;
  readonly verb: string;
  readonly by?: Person;
  /** What is said instead of the press. */
  readonly says: (room: Room) => string;
}

const late = (room: Room) => room.pass(31 * 60_000);

const WAYS: { readonly [story: string]: Way } = {
  approve: { verb: 'approve', says: (room) => `approve ${codeOf(room)}` },
  'approve, in Japanese': { verb: 'approve', says: (room) => `${codeOf(room)} を承認` },
  'approve, with the whole digest': { verb: 'approve', says: (room) => `approve ${room.data().digest}` },
  'approve, by whoever asked': { verb: 'approve', by: ANA, says: (room) => `approve ${codeOf(room)}` },
  'approve, by a stranger': { verb: 'approve', by: EVE, says: (room) => `approve ${codeOf(room)}` },
  'approve, by nobody known': {
    verb: 'approve',
    by: { id: '', name: BEN.name },
    says: (room) => `approve ${codeOf(room)}`,
  },
  'approve, too late': { before: late, verb: 'approve', says: (room) => `approve ${codeOf(room)}` },
  'approve, once more': { before: fixed, verb: 'approve', says: (room) => `approve ${codeOf(room)}` },
  decline: { verb: 'decline', says: (room) => `decline ${codeOf(room)}` },
  'decline, without the code': { verb: 'decline', says: () => 'decline' },
  'decline, by the name': { verb: 'decline', says: () => 'decline kv-shop-wildcard' },
  'decline, in German': { verb: 'decline', says: () => 'ablehnen' },
  'decline, by whoever asked': { verb: 'decline', by: ANA, says: () => 'decline' },
  'decline, by a stranger': { verb: 'decline', by: EVE, says: () => 'decline' },
  sync: { facts: SYNC, verb: 'sync', says: (room) => `sync ${codeOf(room)}` },
  'sync, without the code': { facts: SYNC, verb: 'sync', says: () => 'sync now' },
  'sync, by whoever asked': { facts: SYNC, verb: 'sync', by: ANA, says: () => 'sync now' },
  'sync, by a stranger': { facts: SYNC, verb: 'sync', by: EVE, says: () => 'sync now' },
  'sync, where that would fail': { verb: 'sync', says: () => 'sync now' },
  undo: { before: fixed, verb: 'undo', says: (room) => `undo ${codeOf(room)}` },
  'undo, by a stranger': { before: fixed, verb: 'undo', by: EVE, says: (room) => `undo ${codeOf(room)}` },
  'undo, of what was not done': { verb: 'undo', says: (room) => `undo ${codeOf(room)}` },
  refresh: { verb: 'refresh', says: () => 'check again' },
  'refresh, by the name': { verb: 'refresh', says: () => 'check kv-shop-wildcard again' },
  'refresh, of what is fixed': { before: fixed, verb: 'refresh', says: () => 'look again' },
};

test.each(Object.entries(WAYS))('a word does what its button does, with the same checks: %s', async (_, way) => {
  const { facts = GRANT, before, verb, by = BEN, says } = way;
  const [pressed, spoken] = [await fakeRoom({}, facts), await fakeRoom({}, facts)];
  for (const room of [pressed, spoken]) {
    await room.say(QUESTION);
    await before?.(room);
  }

  const byPress = await pressed.press(verb, by);
  const byWord = await spoken.say(says(spoken), by);

  expect(await left(spoken)).toEqual(await left(pressed));
  expect(refusalsIn(byWord)).toEqual(refusalsIn(byPress));
  expect(byWord.filter(({ type }) => type === 'fault')).toEqual([]);
});

test('the words on a card do what its buttons do', async () => {
  const room = await fakeRoom();
  const told = await room.say(QUESTION);
  const [, approve = ''] = /Approve fix: say "(.*)"/.exec(lastText(told)) ?? [];

  const done = await room.say(approve, BEN);
  const [, undo = ''] = /Undo: say "(.*)"/.exec(lastText(done)) ?? [];
  await room.say(undo, BEN);
  const [, again = ''] = /Check again: say "(.*)"/.exec(lastText(done)) ?? [];
  const looked = await room.say(again, BEN);

  expect((await room.ports.store.read('c-1'))?.current.stage).toBe('undone');
  expect(lastText(looked)).toContain('kv-shop-wildcard');
  expect(looked.findLast((event) => event.type === 'moved')?.current).toMatchObject({ stage: 'proposed' });
});

test.each(['approve', 'approve it', 'approve the fix', 'approve 1', 'approve kv-shop-wildcard', '承認'])(
  '%j names no plan that was read: the exact words are told, and nothing changes',
  async (text) => {
    const room = await fakeRoom();
    await room.say(QUESTION);
    const before = await left(room);

    const told = await room.say(text, BEN);

    expect(lastText(told)).toContain(`Say: approve ${codeOf(room)}`);
    expect(lastText(told)).toContain('kv-shop-wildcard');
    expect(lastText(told)).toContain('Microsoft Azure App Service');
    expect(await left(room)).toEqual(before);
  },
);

test.each(['undo', 'take it back', 'undo kv-shop-wildcard', 'undo 1'])(
  '%j tells what would be taken back and the exact words, and changes nothing',
  async (text) => {
    const room = await fakeRoom();
    await room.say(QUESTION);
    await fixed(room);
    const before = await left(room);

    const told = await room.say(text, BEN);

    expect(lastText(told)).toMatch(new RegExp(`Takes get on secrets .*from .*\\n.*undo ${codeOf(room)}`));
    expect(await left(room)).toEqual(before);
  },
);

test('the code of a plan that has changed since is refused as stale, like the old card', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  const old = codeOf(room);
  room.azure.change({ ...vault({ accessPolicies: [] }), ...waitingFor(72) });
  room.azure.change(vault({}));
  await room.press('refresh');
  const before = await state(room);

  const told = await room.say(`approve ${old}`, BEN);

  expect(codeOf(room)).not.toBe(old);
  expect(refusalsIn(told)).toEqual(['stale']);
  expect(await state(room)).toEqual(before);
  expect((await room.audit()).at(-1)).toMatchObject({
    event: 'refused',
    verb: 'approve',
    outcome: 'stale',
    digest: old,
  });
});

test('a plan that changes after its approval by word is overtaken, and nothing is touched', async () => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  room.azure.meanwhile = () => room.azure.change({ ...vault({}), ...waitingFor(72) });

  await room.say(`approve ${codeOf(room)}`, BEN);

  expect(room.current().stage).toBe('overtaken');
  expect(room.azure.applied).toEqual([]);
});

test.each(['approve abcdef', 'decline abcdef', 'sync abcdef', 'undo abcdef'])(
  'a code that no plan has is refused: %s',
  async (text) => {
    const room = await fakeRoom();
    await room.say(QUESTION);
    const before = await state(room);

    const told = await room.say(text, BEN);

    expect(refusalsIn(told)).toEqual([text.startsWith('undo') ? 'already-decided' : 'stale']);
    expect(await state(room)).toEqual(before);
  },
);

test.each(['approve', 'decline', 'undo', 'sync'])(
  '%s by its code leaves a case of another thread alone',
  async (verb) => {
    const room = await fakeRoom({}, verb === 'sync' ? SYNC : GRANT);
    await room.say(QUESTION);
    const code = codeOf(room);
    const stored = await room.ports.store.read('c-1');
    const elsewhere = await fakeRoom();
    if (stored) await keep(elsewhere.ports.store, { ...stored.current, thread: 'terminal;messageid=7' });
    const before = await state(elsewhere);

    const told = await elsewhere.say(`${verb} ${code}`, BEN);

    expect(refusalsIn(told)).toEqual(['unknown-case']);
    expect(await state(elsewhere)).toEqual(before);
  },
);
