import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWatches } from '../../../bot/watching/file.ts';
import { WatchesFile } from '../../../bot/watching/reload.ts';
import { type Ports, type Scope, USUAL_WATCHING } from '../../../services/index.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { ANA, NOW } from '../../helpers/cases.ts';
import { fileStores } from '../../helpers/stores.ts';

const SHOP = '19:shop@thread.tacv2';
const PAY = '19:pay@thread.tacv2';

let folder = '';
let stores: ReturnType<typeof fileStores>;
let faults: unknown[] = [];
let ticks: (() => void)[] = [];
let watches: WatchesFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-watches-'));
  stores = fileStores();
  faults = [];
  ticks = [];
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const ports = { ...stores, newId, now: () => NOW, watching: USUAL_WATCHING } as unknown as Ports;
  watches = new WatchesFile({
    file: join(folder, 'watches.json'),
    ports,
    referenceTo: (room) => ({ conversation: { id: room } }) as object,
    every: (_seconds, tick) => {
      ticks.push(tick);
      return () => void ticks.splice(ticks.indexOf(tick), 1);
    },
    onDeclared: () => undefined,
    onFault: (error) => void faults.push(error),
  });
});
afterEach(async () => {
  await stores[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

function write(file: unknown): void {
  writeFileSync(join(folder, 'watches.json'), typeof file === 'string' ? file : JSON.stringify(file));
}

async function passed(file: unknown): Promise<void> {
  write(file);
  for (const tick of ticks) tick();
  await watches.idle();
}

const room = async (id: string) => (await stores.rooms.read(id))?.room;
const scopesOf = async (id: string) => (await room(id))?.watches.map(({ scope }): Scope => scope);

test('rooms watch what the file says, once it is there and whenever it changes', async () => {
  write({
    rooms: [{ room: SHOP, language: 'de', zone: 'Europe/Berlin', watches: [{ vault: 'kv-shop' }, 'everything'] }],
  });
  await watches.load();
  watches.start();
  const first = await room(SHOP);
  expect(first).toMatchObject({ locale: 'de', zone: 'Europe/Berlin', reference: { conversation: { id: SHOP } } });
  expect(await scopesOf(SHOP)).toEqual([
    { by: 'vault', value: 'kv-shop' },
    { by: 'everything', value: '' },
  ]);
  expect(first?.pending.map((each) => each.kind === 'audit' && each.happening.says)).toEqual([
    'vault kv-shop',
    'everything',
  ]);
  expect(await stores.queue.take(60)).toMatchObject({ caseId: `say:${SHOP}` });

  await passed({
    rooms: [
      { room: SHOP, watches: [{ vault: 'KV-SHOP' }] },
      { room: PAY, watches: [{ pattern: '*.pay.com' }] },
    ],
  });

  expect((await room(SHOP))?.watches).toEqual(first?.watches.slice(0, 1));
  expect(await scopesOf(PAY)).toEqual([{ by: 'pattern', value: '*.pay.com' }]);
  await passed({ rooms: [] });
  expect([await scopesOf(SHOP), await scopesOf(PAY)]).toEqual([[], []]);
  expect(faults).toEqual([]);
});

test('what was said in chat stays, and so do alerts that were acknowledged or snoozed, as long as anybody watches them', async () => {
  write({ rooms: [{ room: SHOP, watches: ['everything', { vault: 'kv-shop' }] }] });
  await watches.load();
  watches.start();
  const stored = await stores.rooms.read(SHOP);
  const [everything = '', vault = ''] = stored?.room.watches.map(({ id }) => id) ?? [];
  const said = { id: 'said', scope: { by: 'owner', value: 'shop' }, by: ANA, at: NOW } as const;
  const of = (id: keyof typeof alertAt, watchIds: readonly string[]) => {
    const [told] = alertAt[id].causes;
    return { ...alertAt[id], id, causes: told ? [{ ...told, ...cause({ watchIds }) }] : [] };
  };
  const alerts = [of('acknowledged', [vault]), of('snoozed', [everything, 'said']), of('open', [everything])];
  await stores.rooms.save(
    {
      ...(stored?.room as NonNullable<typeof stored>['room']),
      watches: [...(stored?.room.watches ?? []), said],
      alerts,
    },
    stored?.revision ?? 0,
  );

  await passed({ rooms: [{ room: SHOP, watches: [{ vault: 'kv-shop' }, { app: 'app-shop' }] }] });

  const now = await room(SHOP);
  expect(now?.watches.map(({ id, inFile }) => [id, inFile])).toEqual([
    ['said', undefined],
    [vault, true],
    [expect.any(String), true],
  ]);
  expect(now?.alerts).toEqual(alerts.slice(0, 2));
  await passed({ rooms: [] });
  expect((await room(SHOP))?.watches).toEqual([said]);
  expect((await room(SHOP))?.alerts.map(({ id, stage }) => [id, stage])).toEqual([['snoozed', 'snoozed']]);
});

test('a file that is not understood changes nothing, and each of its faults is told once, by its place', async () => {
  write({ rooms: [{ room: SHOP, watches: ['everything'] }] });
  await watches.load();
  watches.start();
  const before = await stores.rooms.read(SHOP);

  await passed({ rooms: [{ room: 'shop', zone: 'Mars', watches: [{ vault: '' }, { pattern: 'shop' }] }], more: 1 });
  await passed({ rooms: [{ room: 'shop', zone: 'Mars', watches: [{ vault: '' }, { pattern: 'shop' }] }], more: 1 });

  expect(await stores.rooms.read(SHOP)).toEqual(before);
  expect(faults).toHaveLength(1);
  const told = String((faults[0] as Error).message).split('\n');
  for (const place of ['rooms.0.room: ', 'rooms.0.zone: ', 'rooms.0.watches.0', 'rooms.0.watches.1', '"more"'])
    expect(told.filter((line) => line.includes('watches.json: ') && line.includes(place))).toHaveLength(1);
});

test.each([
  ['{', /it is no JSON/],
  ['[]', /expected object/],
  [
    JSON.stringify({
      rooms: [
        { room: SHOP, watches: [] },
        { room: SHOP, watches: [] },
      ],
    }),
    /rooms\.1\.room: stands there twice/,
  ],
])('at the start, %s is a fault', async (text, words) => {
  expect(() => readWatches(text, () => ({}))).toThrow(words);
  write(text);
  await expect(watches.load()).rejects.toThrow(words);
});

test('a file that is not there is a fault at the start, and later changes nothing', async () => {
  await expect(watches.load()).rejects.toThrow(/watches\.json: it cannot be read/);
  write({ rooms: [{ room: SHOP, watches: ['everything'] }] });
  await watches.load();
  rmSync(join(folder, 'watches.json'));
  watches.reload();
  await watches.idle();

  expect(faults).toHaveLength(1);
  expect(await scopesOf(SHOP)).toHaveLength(1);
});

test('what was ended in chat begins again when somebody has the file read', async () => {
  write({ rooms: [{ room: SHOP, watches: ['everything'] }] });
  await watches.load();
  const stored = await stores.rooms.read(SHOP);
  if (stored) await stores.rooms.save({ ...stored.room, watches: [] }, stored.revision);

  watches.reload();
  await watches.idle();

  expect(await scopesOf(SHOP)).toEqual([{ by: 'everything', value: '' }]);
});
