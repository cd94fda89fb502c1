import { reachAzure } from '../../bot/compose.ts';
import { composeDoctor, extentOf } from '../../bot/compose-doctor.ts';
import { tellAtStart } from '../../bot/doctor/at-start.ts';
import { examiningOnce } from '../../bot/doctor/doctor.ts';
import { type Checked, examine } from '../../services/index.ts';
import { ANA, BEN, CLEO, enterRoom, readWorld } from '../helpers/room.ts';

jest.setTimeout(60_000);

const TEAM = 'aaaaaaaa-0000-4000-8000-00000000000a';

async function roomWith(admins: readonly string[] | null) {
  const world = readWorld('seed-incident') as ReturnType<typeof readWorld> & { directory: { groups: object[] } };
  world.directory.groups.push({ id: TEAM, displayName: 'Platform', members: [CLEO.id] });
  const room = await enterRoom(world);
  const reach = await reachAzure(room.simulator.url, 'public', () => undefined);
  const store = { place: { kind: 'file', name: ':memory:' } as const, examine: async function* () {} };
  const patient = composeDoctor({ env: {}, config: null, faults: [], reach, store });
  Object.assign(room.app, { doctor: { admins, examine: () => examine(extentOf('whole'), patient) } });
  return room;
}

test.each([
  ['an admin', [ANA.id.toUpperCase()], ANA],
  ['a member of a group of admins', [BEN.id, TEAM], CLEO],
])('%s is shown what the bot found out about itself', async (_, admins, by) => {
  const room = await roomWith(admins);
  const answer = await room.say('doctor', by);
  await room.leave();

  expect(answer.intent).toEqual({ kind: 'help', target: null });
  expect(answer.text).toContain('kv-shop: certificates and secrets can be listed.');
  expect(answer.text).toMatch(/^az keyvault set-policy --subscription \S+ --name kv-shop .* update recover create$/m);
  expect(answer).toMatchObject({
    case: null,
    doctor: expect.arrayContaining([expect.objectContaining({ check: 'vault' })]),
  });
});

test.each([
  ['nobody is an admin', null, 'puts object ids of people and groups into GREENLIGHT_ADMINS'],
  ['others are', [BEN.id, TEAM], 'whose object ids stand in GREENLIGHT_ADMINS'],
])('somebody else is told how admins are made where %s, and nothing of the bot', async (_, admins, says) => {
  const room = await roomWith(admins);
  const answer = await room.say('check yourself', ANA);
  const asked = room.simulator.requests().map(({ url }) => url);
  await room.leave();

  expect(answer.text).toContain(says);
  expect(answer.text).toContain(ANA.id);
  expect(answer).toMatchObject({ doctor: null });
  expect(answer.text).not.toContain('kv-shop');
  expect(asked.filter((url) => url.includes('vault.azure.net'))).toEqual([]);
});

test('the answer is in the language of the question', async () => {
  const room = await roomWith([ANA.id]);
  const answer = await room.say('Prüf dich selbst!', ANA);
  await room.leave();

  expect(answer.text).toContain('Zertifikate und Geheimnisse lassen sich auflisten');
});

const line = (verdict: Checked['verdict']): Checked => ({
  check: 'store',
  verdict,
  scope: null,
  says: verdict,
  mend: null,
});

test('at start what works is not told, and what cannot be found out keeps nothing from starting', async () => {
  const told: unknown[] = [];
  const log = {
    warn: (fields: object) => told.push(['warn', fields]),
    error: (fields: object) => told.push(['error', fields]),
  };

  await tellAtStart(log as never, async () => [line('ok'), line('warn'), line('fail')]);
  await tellAtStart(log as never, () => Promise.reject(new Error('nothing')));

  expect(told).toEqual([
    ['warn', { check: 'store', says: 'warn', mend: null }],
    ['error', { check: 'store', says: 'fail', mend: null }],
    ['error', { err: new Error('nothing') }],
  ]);
});

test('whoever asks while the bot looks gets what it finds then', async () => {
  let looks = 0;
  const ask = examiningOnce(async () => {
    looks += 1;
    return [line('ok')];
  });

  await Promise.all([ask(), ask()]);
  await ask();

  expect(looks).toBe(2);
});
