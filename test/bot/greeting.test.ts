import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzureUnreachable } from '../../services/index.ts';
import { elementsOf } from '../cards/parts-of.ts';
import { ANA } from '../helpers/cases.ts';
import { healthy } from '../helpers/evidence.ts';
import { MENTION } from '../helpers/mention.ts';
import { fileStores } from '../helpers/stores.ts';
import { openRoom, ownedByBen } from './refresh-room.ts';

type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(given: Parameters<typeof openRoom>[0] = {}): Promise<Room> {
  const room = await openRoom(given);
  rooms.push(room);
  return room;
}

const PLACES = {
  'a chat of two': { id: 'a:ana', conversationType: 'personal' },
  'a group chat': { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
  'a team': { id: '19:general@thread.tacv2', conversationType: 'channel', isGroup: true },
} as const;
const TEAM = PLACES['a team'];

async function installed(room: Room, action = 'add', conversation: object = TEAM): Promise<void> {
  await room.deliver({ type: 'installationUpdate', action, conversation }, ANA);
  await room.idle();
}

async function joined(room: Room, id: string, conversation: object = TEAM): Promise<void> {
  await room.deliver({ type: 'conversationUpdate', membersAdded: [{ id }], conversation }, ANA);
  await room.idle();
}

const posts = ({ connector }: Room) => connector.sent.filter(({ method }) => method === 'POST');

/** What stands in bold among the examples of the greeting that hangs there. */
function examples(room: Room): readonly string[] {
  const block = elementsOf(room.card()).find(({ id }) => id === 'examples');
  return elementsOf(block)
    .filter(({ weight }) => weight === 'Bolder')
    .map(({ text }) => String(text).replaceAll('\u200b', ''));
}

test.each(Object.entries(PLACES))('the bot introduces itself once when it is added to %s', async (_, place) => {
  const room = await enter();

  await installed(room, 'add', place);
  await joined(room, '28:greenlight', place);

  expect(posts(room)).toHaveLength(1);
  expect(examples(room)).toHaveLength(3);
});

test('the same event again, and a new version of the app, are no reason to do so again', async () => {
  const room = await enter();
  await installed(room);

  await installed(room);
  await installed(room, 'add-upgrade');
  await joined(room, '28:greenlight');

  expect(posts(room)).toHaveLength(1);
});

test('nor are a restart, and another instance on the same store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-greeting-'));
  const file = join(folder, 'greenlight.sqlite');
  const [first, second] = [fileStores(file), fileStores(file)];
  const one = await enter({ stores: first });
  const other = await enter({ stores: second });

  await Promise.all([installed(one), installed(other)]);
  await first[Symbol.asyncDispose]();
  const again = fileStores(file);
  await installed(await enter({ stores: again }));

  expect(rooms.flatMap(posts)).toHaveLength(1);
  await Promise.all([second, again].map((stores) => stores[Symbol.asyncDispose]()));
  rmSync(folder, { recursive: true });
});

test('nobody is greeted who joins, nor where the bot is updated or taken away', async () => {
  const room = await enter();

  await joined(room, '29:cleo');
  await installed(room, 'add-upgrade');
  await installed(room, 'remove-upgrade');
  await installed(room, 'remove');

  expect(room.connector.sent).toEqual([]);
});

test('where it was taken away and is added again it introduces itself again, and nowhere else', async () => {
  const room = await enter();
  await installed(room);
  await installed(room, 'add', PLACES['a group chat']);

  await installed(room, 'remove');
  await installed(room);
  await installed(room, 'remove-upgrade', PLACES['a group chat']);
  await installed(room, 'add', PLACES['a group chat']);

  expect(posts(room)).toHaveLength(3);
});

test('the examples name a certificate of the estate', async () => {
  const room = await enter();

  await installed(room);

  const [host] = healthy.certificate.hostNames;
  expect(examples(room)).toEqual([`check ${host}`, 'what is yellow?', `history of ${host}`]);
});

test('names that nobody could type are left out of them', async () => {
  const azure = ownedByBen();
  azure.change({ certificate: { ...healthy.certificate, hostNames: [], name: 'the red one, please' } });
  const room = await enter({ azure });

  await installed(room);

  expect(examples(room)).toEqual([
    'what is yellow?',
    'what expires within 30 days?',
    'what does OperationNotPermittedOnKeyVault mean?',
  ]);
});

test.each([
  ['cannot be reached', () => Promise.reject(new AzureUnreachable('Azure could not be asked'))],
  ['takes its time', () => new Promise<never>(() => undefined)],
])('the greeting is there while Azure %s, with examples that hold anywhere', async (_, inventory) => {
  const azure = ownedByBen();
  azure.inventory = inventory;
  const room = await enter({ azure });

  await installed(room);

  expect(posts(room)).toHaveLength(1);
  expect(examples(room)).toHaveLength(3);
  expect(examples(room).join()).not.toContain('contoso');
});

test.each(['of the estate', 'that hold anywhere'])('every example %s is answered, and not by help', async (which) => {
  const azure = ownedByBen();
  const { inventory } = azure;
  if (which !== 'of the estate') azure.inventory = () => Promise.reject(new AzureUnreachable('away'));
  const room = await enter({ azure });
  await installed(room);
  const offered = examples(room);
  azure.inventory = inventory;

  for (const words of offered) {
    await room.deliver({ type: 'message', text: `${MENTION.text} ${words}`, entities: [MENTION] }, ANA);
    await room.idle();

    expect(JSON.stringify(room.card())).not.toMatch(/What you can ask|No certificate found|Trouble|could not be/);
    expect(JSON.stringify(room.card())).not.toContain('"id":"examples"');
  }
  expect(offered).toHaveLength(3);
});
