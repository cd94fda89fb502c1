import { enterRoom, readWorld } from '../helpers/room.ts';

const FIRST = 'kv-team-0000-app00000';

/** 48 certificates in six vaults, 8 of them yellow, each with an app of its own. */
async function listRoom() {
  const world = readWorld('forty-one-cause');
  for (const resource of world.resources) {
    if (resource.name === FIRST) Object.assign(resource, { tags: { Owner: 'Payments' } });
  }
  return enterRoom(world);
}

type Room = Awaited<ReturnType<typeof listRoom>>;

/** How many certificates an answer lists, and what it says. */
async function listed(room: Room, text: string) {
  const answer = (await room.say(text)) as unknown as { certificates?: object[]; text: string };
  return { count: answer.certificates?.length ?? null, text: answer.text };
}

let room: Room;
beforeAll(async () => {
  room = await listRoom();
});
afterAll(() => room.leave());

test.each([
  ['list all certificates', 48],
  ['list yellow certificates', 8],
  ['list certificates in vault kv-team-0001', 8],
  ['list yellow certificates in kv-team-0001', 0],
  ['zeige gelbe Zertifikate im Tresor kv-team-0002', 8],
  ['kv-team-0002 の黄色い証明書を一覧', 8],
  ['list certificates in subscription shop-prod', 48],
  ['list certificates in subscription 10c2052b-cbf0-5839-9f92-464808eef5ce', 48],
  ['list certificates owned by payments', 1],
  ['list certificates of team nobody', 0],
  ['list certificates that break within 20 days', 8],
  ['list certificates that break within 2 days', 0],
])('"%s" lists %s', async (text, count) => {
  expect((await listed(room, text)).count).toBe(count);
});

test('a name of nothing lists nothing, and tells what is near', async () => {
  const { count, text } = await listed(room, 'list certificates in vault kv-nope');

  expect(count).toBeNull();
  expect(text).toContain('No certificate found by that name');
});

test('a list is paged by word, and by its buttons in place', async () => {
  const first = await listed(room, 'list all certificates');
  const second = await listed(room, 'next page');
  const last = await listed(room, 'page 99');
  const list = { only: 'yellow', until: null, hitBy: null, places: [], about: null, page: 1 };
  const pressed = await room.press('page', undefined, { list: JSON.stringify(list) });
  const garbled = await room.press('page', undefined, { list: '{' });

  expect(first.text).toContain('Page 1 of 5');
  expect(second.text).toContain('Page 2 of 5');
  expect(second.text).not.toContain(FIRST);
  expect(last.text).toContain('Page 5 of 5');
  expect((pressed as unknown as { certificates: object[] }).certificates).toHaveLength(8);
  expect(garbled.refusal?.code).toBe('unknown-case');
});

test('a list is handed out as CSV, all of it', async () => {
  await room.say('list yellow certificates as csv');
  const exported = room.told.findLast((event) => event.type === 'exported');
  const rows = exported?.text.split('\r\n') ?? [];

  expect(rows).toHaveLength(9);
  expect(rows[0]).toMatch(/^certificate,colour,/);
  expect(rows[1]).toMatch(/^kv-team-0002-app00002,yellow,access,grant-missing,/);
});

test('what answers cost is told of the answer before', async () => {
  const fresh = await listRoom();
  await fresh.say('list yellow certificates');
  const asked = fresh.calls.length;

  const { text } = await listed(fresh, 'how many calls did that take?');
  await fresh.leave();

  expect(asked).toBeGreaterThan(5);
  expect(text).toContain(`The last answer here took ${asked} calls.`);
});
