import { elementsOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { vault, waitingFor } from '../helpers/facts.ts';
import { openRoom, ownedByBen } from './refresh-room.ts';

const QUESTION = 'why is kv-shop-wildcard yellow?';

type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(azure = ownedByBen()): Promise<Room> {
  const room = await openRoom({ azure });
  rooms.push(room);
  return room;
}

/** The button of the newest card as a client sends it that does not know Action.Execute. */
function fallbackOf(room: Room, verb: string): object {
  const fallbacks = elementsOf({ ...room.card(), refresh: null }).filter(({ type }) => type === 'Action.Submit');
  const found = fallbacks.find(({ data }) => (data as { verb: string }).verb === verb);
  if (!found) throw new Error(`the card offers ${verb}`);
  return found.data as object;
}

async function submit(room: Room, value: object, by = BEN): Promise<void> {
  await room.deliver({ type: 'message', value, replyToId: 'card-1' }, by);
  await room.idle();
}

/** What the channel was sent after a number of sendings: the stages of edits, words, and new cards. */
function shownAfter({ connector }: Room, from: number): string {
  return connector.sent
    .slice(from)
    .map(({ method, body }) => `${method} ${body.text ?? JSON.stringify(body.attachments?.[0]?.content)}`)
    .join('\n');
}

interface Pressed {
  /** What is done before. */
  readonly before?: (room: Room) => Promise<unknown>;
  readonly azure?: () => ReturnType<typeof ownedByBen>;
  readonly verb: string;
  readonly by?: typeof BEN;
  /** What the inputs of the card hold. */
  readonly typed?: object;
  readonly shown: RegExp;
}

const approved = (room: Room) => submit(room, fallbackOf(room, 'approve'));

const ownedByAna = () => {
  const azure = ownedByBen();
  azure.allow(ANA.id, ['*']);
  return azure;
};

/** Nothing but the sync itself is missing. */
const overdue = () => {
  const azure = ownedByBen();
  azure.change({ ...vault({}), ...waitingFor(72) });
  return azure;
};

const BUTTONS: { readonly [story: string]: Pressed } = {
  'a fix is approved': { verb: 'approve', shown: /^PUT .*"Fixed: every link is sound"/m },
  'a fix is declined': { verb: 'decline', shown: /^PUT .*"Fix declined; nothing was changed"/m },
  'a sync is ordered': { azure: overdue, verb: 'sync', shown: /^PUT .*"Fixed: every link is sound"/m },
  'a fix is undone': { before: approved, verb: 'undo', shown: /^PUT .*"The fix was taken back"/m },
  'a certificate is looked at again': { before: approved, verb: 'refresh', shown: /^PUT .*"Every link is sound"/m },
  'code is asked for': { verb: 'code', shown: /^POST .*"The fix as code"/m },
  'whoever asked may not approve': { verb: 'approve', by: ANA, shown: /^POST Whoever asked may not approve/m },
  'whoever asked approves alone, with what was typed beside the button': {
    verb: 'approve',
    typed: { reason: 'Nobody else is on call tonight, and the shop is down.' },
    azure: ownedByAna,
    by: ANA,
    shown: /^PUT .*"Fixed: every link is sound"/m,
  },
};

test.each(Object.entries(BUTTONS))(
  'by a message in place of a press: %s',
  async (_, { before, azure, verb, typed, by, shown }) => {
    const room = await enter(azure?.());
    await room.say(QUESTION);
    await before?.(room);
    const value = fallbackOf(room, verb);
    const from = room.connector.sent.length;

    await submit(room, { ...value, ...typed }, by);

    expect(shownAfter(room, from)).toMatch(shown);
  },
);

test('what is already decided is said in words, and the card stays', async () => {
  const room = await enter();
  await room.say(QUESTION);
  const value = fallbackOf(room, 'approve');
  await submit(room, value);
  const from = room.connector.sent.length;

  await submit(room, value);

  expect(shownAfter(room, from)).toMatch(/^POST .*The card shows how it stands\.$/);
  expect(room.azure.applied).toHaveLength(2);
});

test('one of several certificates is picked', async () => {
  const room = await enter();
  await room.say('why is nosuch-wildcard yellow?');
  const value = fallbackOf(room, 'ask');
  const from = room.connector.sent.length;

  await submit(room, value);

  expect(shownAfter(room, from)).toMatch(/PUT .*App Service may not read the vault/);
});

test.each([
  ['look', /^POST .*Broken at access/m],
  ['ask-here', /^POST Greenlight answers below\.$/m],
])('a card from a search works by it: %s', async (verb, shown) => {
  const room = await enter();

  await submit(room, { verb, certificateId: room.azure.facts.certificate.id });

  expect(shownAfter(room, 0)).toMatch(shown);
  if (verb === 'ask-here') expect(shownAfter(room, 0)).toMatch(/PUT .*App Service may not read the vault/);
});

test.each([{}, { verb: 'nothing' }, { verb: 'approve' }, { verb: 7, caseId: {} }])(
  'a message that is no button of ours is answered in words: %j',
  async (value) => {
    const room = await enter();

    await submit(room, value);

    expect(shownAfter(room, 0)).toMatch(/^POST This card is no longer known/);
  },
);
