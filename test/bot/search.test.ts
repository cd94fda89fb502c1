import { AzureUnreachable } from '../../services/index.ts';
import { BEN } from '../helpers/cases.ts';
import { healthy } from '../helpers/evidence.ts';
import { asked, enter, leaveRooms, titles, typed } from './search-room.ts';

afterEach(leaveRooms);

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
