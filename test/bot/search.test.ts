import { CERTIFICATES } from '../../bot/search.ts';
import { AzureUnreachable } from '../../services/index.ts';
import { elementsOf, titlesOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { healthy } from '../helpers/evidence.ts';
import { type Delivered, openRoom, ownedByBen } from './refresh-room.ts';

type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

/** An estate with a yellow certificate and so many green ones. */
async function enter(others = 2): Promise<Room> {
  const azure = ownedByBen();
  const { certificate } = healthy;
  const more = Array.from({ length: others }, (_, index) => ({
    ...healthy,
    certificate: {
      ...certificate,
      id: `${certificate.id}-${index}`,
      name: `app${String(index).padStart(2, '0')}`,
      hostNames: [`app${index}.fabrikam.com`],
      thumbprint: `T${index}`,
      keyVault: null,
    },
  }));
  azure.estate = [azure.facts, ...more];
  const room = await openRoom({ azure });
  rooms.push(room);
  return room;
}

interface Found {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
    readonly preview: {
      readonly contentType: string;
      readonly content: { readonly title: string; readonly text: string };
    };
  }[];
}

const typed = (value: string, queryOptions?: object) => ({
  commandId: CERTIFICATES.command,
  parameters: [{ name: CERTIFICATES.parameter, value }],
  ...(queryOptions ? { queryOptions } : {}),
});

async function asked(room: Room, value: unknown, by = ANA): Promise<Found> {
  const { status, body } = await room.deliver({ type: 'invoke', name: 'composeExtension/query', value }, by);
  expect(status).toBe(200);
  return (body as unknown as { composeExtension: Found }).composeExtension;
}

const titles = ({ attachments = [] }: Found) => attachments.map(({ preview }) => preview.content.title);

async function look(room: Room, verb: string, by = BEN, trigger?: string): Promise<Delivered> {
  const { attachments = [] } = await asked(room, typed('shop'));
  const button = elementsOf(attachments[0]?.content).find(
    (part) => part.verb === verb && part.type === 'Action.Execute',
  );
  return room.invoke(by, { verb, data: button?.data as object }, trigger);
}

test('the first run lists what there is, the most urgent first, each as a preview and a card', async () => {
  const room = await enter();

  const found = await asked(room, { ...typed('true'), parameters: [{ name: 'initialRun', value: 'true' }] });

  expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' });
  expect(titles(found)).toEqual(['🟡 Yellow · kv-shop-wildcard', '🟢 Green · app00', '🟢 Green · app01']);
  const [first] = found.attachments ?? [];
  expect(first?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(first?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
  expect(first?.preview.content.text).toBe('*.contoso.com and contoso.com · users are hit in 180 days');
});

test.each<[string, readonly string[]]>([
  ['shop', ['🟡 Yellow · kv-shop-wildcard']],
  ['yellow', ['🟡 Yellow · kv-shop-wildcard']],
  ['fabrikam', ['🟢 Green · app00', '🟢 Green · app01']],
  ['app1.fabrikam.com', ['🟢 Green · app01']],
])('"%s" is found by name, by colour, by host', async (text, expected) => {
  expect(titles(await asked(await enter(), typed(text)))).toEqual(expected);
});

test('the Playground, which names neither command nor parameter, is answered too', async () => {
  expect(titles(await asked(await enter(), { parameters: [{ value: 'shop' }] }))).toHaveLength(1);
});

test('a search opens no case, keeps nothing, says nothing, and reads the estate once for all the letters of a name', async () => {
  const room = await enter();

  await Promise.all(['s', 'sh', 'sho', 'shop'].map((text) => asked(room, typed(text))));
  await asked(room, typed('shop'), BEN);

  expect(room.calls).toEqual(['inventory', 'survey']);
  expect(room.connector.sent).toEqual([]);
  expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
});

test('what is old is read anew', async () => {
  const room = await enter();
  await asked(room, typed(''));
  room.azure.change(healthy);
  room.azure.time = new Date(Date.parse(room.azure.time) + 20_000).toISOString();

  expect(titles(await asked(room, typed('shop')))).toEqual(['🟢 Green · kv-shop-wildcard']);
});

test('many come in pages, and a page too many is empty', async () => {
  const room = await enter(29);
  const page = async (queryOptions?: object) => titles(await asked(room, typed('', queryOptions)));

  const [first, second] = [await page({ skip: 0, count: 25 }), await page({ skip: 25, count: 25 })];

  expect([first.length, second.length]).toEqual([25, 5]);
  expect(new Set([...first, ...second]).size).toBe(30);
  expect(await page({ skip: 2, count: 3 })).toEqual(first.slice(2, 5));
  expect(await page({ skip: 30, count: 25 })).toEqual([]);
  expect(await page({ skip: -4, count: 4_000 })).toEqual(first);
  expect(await page()).toEqual(first);
});

test('a full page is small enough to be answered', async () => {
  const found = await asked(await enter(29), typed(''));

  expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThan(100_000);
});

test.each<[string, unknown, RegExp]>([
  ['another command', { ...typed('shop'), commandId: 'approve-everything' }, /no such search/],
  ['a name that nothing has', typed('qqqqqqqq'), /No certificate fits/],
])('%s is answered in words', async (_, value, words) => {
  const found = await asked(await enter(), value);

  expect(found).toMatchObject({ type: 'message', text: expect.stringMatching(words) });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'shop'],
  ['a list', [1, 2]],
  ['parameters of another shape', { commandId: 7, parameters: 'shop', queryOptions: 'all' }],
  [
    'values of another shape',
    { parameters: [{ name: {}, value: { $gt: '' } }], queryOptions: { skip: 'x', count: null } },
  ],
])('%s in place of a query is answered like an empty one', async (_, value) => {
  expect(titles(await asked(await enter(), value))).toHaveLength(3);
});

test.each([
  ['is away', () => Promise.reject(new AzureUnreachable('Azure could not be asked')), /could not be reached/],
  ['does not answer', () => new Promise<never>(() => undefined), /takes its time/],
  ['answers what nobody understands', () => Promise.reject(new Error('secret-4711')), /The fault is in the bot/],
])(
  'while Azure %s a search is answered in words within five seconds, and works again later',
  async (_, inventory, words) => {
    const room = await enter();
    const { azure } = room;
    const works = azure.inventory.bind(azure);
    azure.inventory = inventory;
    const from = performance.now();

    const found = await asked(room, typed('shop'));

    expect(found).toMatchObject({ type: 'message', text: expect.stringMatching(words) });
    expect(JSON.stringify(found)).not.toContain('secret-4711');
    expect(performance.now() - from).toBeLessThan(5_000);
    if (words.source === 'takes its time') return;
    azure.inventory = works;
    expect(titles(await asked(room, typed('shop')))).toHaveLength(1);
  },
);

describe('the card that somebody posted from a search', () => {
  test('can be pressed, and has nobody’s client ask by itself', async () => {
    const { attachments = [] } = await asked(await enter(), typed('shop'));
    const card = attachments[0]?.content;

    expect(titlesOf(card)).toEqual(['Ask here', 'Look again']);
    expect(card?.refresh).toMatchObject({ action: { verb: 'look' }, userIds: [] });
  });

  test.each([undefined, 'manual', 'automatic'])('looks again, and does no more (%s)', async (trigger) => {
    const room = await enter();
    room.azure.meanwhile = () => room.azure.change(healthy);

    const { status, body } = await look(room, 'look', ANA, trigger);

    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body?.value)).toContain('Nothing is broken');
    expect(room.connector.sent).toEqual([]);
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });

  test('says so where the certificate is gone, or Azure', async () => {
    const room = await enter();
    const said = async (certificateId: string) =>
      (await room.invoke(ANA, { verb: 'look', data: { certificateId } })).body;

    expect(await said('/subscriptions/s/never')).toMatchObject({ value: expect.stringMatching(/no such certificate/) });
    room.azure.inventory = () => Promise.reject(new AzureUnreachable('away'));
    expect(await said(healthy.certificate.id)).toMatchObject({ value: expect.stringMatching(/could not be reached/) });
  });

  test('opens a case where it is pressed, with a card of its own, which works like any other', async () => {
    const room = await enter();

    const { body } = await look(room, 'ask-here', ANA);
    await room.idle();

    expect(body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Greenlight answers below.',
    });
    const [post, ...edits] = room.connector.sent;
    expect(post?.method).toBe('POST');
    expect(new Set(edits.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`))).toEqual(
      new Set(['PUT card-1']),
    );
    const opened = room.told.findLast((event) => event.type === 'moved')?.current;
    expect(opened).toMatchObject({ stage: 'proposed', askedBy: ANA, conversation: '19:on-call@thread.tacv2' });
    const [approve] = elementsOf(room.card()).filter(({ verb }) => verb === 'approve');
    await room.press('approve', BEN, approve?.data as object);
    expect(room.told.findLast((event) => event.type === 'moved')?.current.stage).toBe('resolved');
  });

  test('opens none because a client asks by itself', async () => {
    const room = await enter();

    await look(room, 'ask-here', ANA, 'automatic');
    await room.idle();

    expect(room.connector.sent).toEqual([]);
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });

  test('says where the bot may not speak, and opens no case there', async () => {
    const room = await enter();
    room.connector.failNext({ status: 403, code: 'BotNotInConversationRoster' });

    const { body } = await look(room, 'ask-here', ANA);
    await room.idle();

    expect(body).toMatchObject({ value: expect.stringMatching(/^Greenlight cannot speak here/) });
    expect(await Array.fromAsync(room.ports.store.audit())).toEqual([]);
  });
});
