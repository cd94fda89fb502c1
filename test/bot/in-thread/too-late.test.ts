import { BEN } from '../../helpers/cases.ts';
import { fakeRoom, QUESTION } from '../fake-room.ts';
import { codeOf, GRANT, type Room, refusalsIn, SYNC } from './two-certificates.ts';

/** A proposal that hangs there for longer than anybody may approve it. */
async function late(facts: Parameters<typeof fakeRoom>[1]) {
  const room = await fakeRoom({}, facts);
  await room.say(QUESTION);
  await room.pass(31 * 60_000);
  room.adapter.edited.length = 0;
  return room;
}

/** What the edits since then show of the card of the case. */
function redrawn(room: Room): readonly string[] {
  const { cardId } = room.current().shownAt as { readonly cardId: string };
  return room.adapter.edited.flatMap(({ id, summary }) => (id === cardId ? [String(summary)] : []));
}

test.each([
  ['approve, by word', GRANT, (room: Room) => room.say(`approve ${codeOf(room)}`, BEN)],
  ['sync, by word', SYNC, (room: Room) => room.say('sync now', BEN)],
  ['sync with the code, by word', SYNC, (room: Room) => room.say(`sync ${codeOf(room)}`, BEN)],
  ['approve with a reason, by whoever asked', GRANT, (room: Room) => room.say('break glass: the shop is down')],
  ['approve, by the button', GRANT, (room: Room) => room.press('approve')],
])('a proposal that has expired meanwhile says so on its card for everybody: %s', async (_, facts, decide) => {
  const room = await late(facts);

  const told = await decide(room);

  expect(refusalsIn(told)).toEqual(['expired']);
  expect(redrawn(room)).toHaveLength(1);
  expect(redrawn(room)[0]).toMatch(/expired/i);
});

test('a decline that comes late declines, and the card says so', async () => {
  const room = await late(GRANT);

  expect(refusalsIn(await room.say('decline', BEN))).toEqual([]);
  expect(redrawn(room)[0]).toMatch(/declined/i);
});

test('what is refused and has ended nothing redraws nothing', async () => {
  const room = await fakeRoom({}, GRANT);
  await room.say(QUESTION);
  room.adapter.edited.length = 0;

  expect(refusalsIn(await room.say(`approve ${codeOf(room)}`))).toEqual(['four-eyes']);
  expect(redrawn(room)).toEqual([]);
});
