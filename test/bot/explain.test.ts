import { enterRoom, readWorld } from '../helpers/room.ts';

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(): Promise<Room> {
  const room = await enterRoom(readWorld('seed-incident'));
  rooms.push(room);
  return room;
}

test.each([
  ['a status', 'what does OperationNotPermittedOnKeyVault mean?', 'OperationNotPermittedOnKeyVault'],
  ['a rule', 'what is vault-not-found', 'vault-not-found'],
  ['a term', 'explain soft delete for certificates', 'Soft delete'],
  ['a pasted error', `what does this error mean?\n{\n "error": {\n  "code": "ScopeLocked"\n }\n}`, 'ScopeLocked'],
  ['a term that is not known', 'what does Frobnication mean?', 'Not among the terms'],
])('%s is explained at once, and Azure is asked nothing', async (_, text, heading) => {
  const room = await enter();

  const explained = await room.say(text);

  expect(explained.intent?.kind).toBe('explain-concept');
  expect(explained.case).toBeNull();
  expect(explained.text).toContain(heading);
  expect(explained.card).toMatchObject({ type: 'AdaptiveCard' });
  expect(room.told.filter(({ type }) => type === 'shown')).toHaveLength(1);
  expect(room.calls).toEqual([]);
});

test('an explanation in the middle of a case leaves the case as it is', async () => {
  const room = await enter();
  await room.say('why is shop.contoso.com yellow?');

  const explained = await room.say('what does access policy mean?');
  const pressed = await room.press('approve');

  expect(explained.case).toBeNull();
  expect(pressed.case?.stage).toBe('resolved');
});

test('a question about a certificate that quotes a status is still a question about the certificate', async () => {
  const room = await enter();

  const asked = await room.say('OperationNotPermittedOnKeyVault on shop.contoso.com, what does it mean');

  expect(asked.case).toMatchObject({ stage: 'proposed', diagnosis: { firstBroken: { rule: 'grant-missing' } } });
});
