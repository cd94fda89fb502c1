import { reachAzure } from '../../../bot/compose.ts';
import { ALL, estate, subscribe } from '../../../services/index.ts';
import { startSimulator } from '../../../simulator/simulator.ts';
import { type Azurite, emulatedStores, freshNames, startAzurite } from '../../helpers/azurite.ts';
import { startConnector } from '../../helpers/connector.ts';
import { ANA, readWorld } from '../../helpers/room.ts';
import { appServicePolicy } from './broken-vault.ts';
import { instance, lifeOf } from './dying-instance.ts';
import { heard } from './sent.ts';

jest.setTimeout(240_000);

const ROOMS = ['19:shop@thread.tacv2', '19:pay@thread.tacv2'];

/** What each room is told, by what it is kept as. */
const SAID = [
  ['card', /Users are hit in.*Acknowledge/s],
  ['digest', /This morning/],
] as const;

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.end());

/** An estate that two rooms watch, and that breaks while an instance dies after so many steps and another takes over. */
async function killedAfter(steps: number) {
  const world = readWorld('healthy');
  const [simulator, connector] = await Promise.all([startSimulator({ world }), startConnector([])]);
  let now = Date.now();
  const stores = emulatedStores(azurite, freshNames(), { clock: () => now });
  const reach = await reachAzure(simulator.url, 'public', () => undefined);
  const heir = instance(await reachAzure(simulator.url, 'public', () => undefined), stores);
  const seen = await estate(ALL, heir.ports);
  for (const conversation of ROOMS) {
    const reference = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      bot: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: conversation, conversationType: 'channel', isGroup: true, name: '' },
    };
    const who = { by: ANA, conversation, reference, locale: 'en', zone: null } as const;
    await subscribe({ by: 'vault', value: 'kv-shop' }, who, seen, heir.ports);
    const stored = await stores.rooms.read(conversation);
    if (stored) await stores.rooms.save({ ...stored.room, digestOf: '' }, stored.revision);
  }
  await appServicePolicy(simulator.url, world).remove();

  const life = lifeOf(steps);
  const dying = instance(reach, stores, life);
  dying.app.patrols.nudge();
  const survived = await Promise.race([
    dying.app.idle().then(async () => {
      dying.app.worker.nudge();
      await dying.app.idle();
      return true;
    }),
    life.died.promise.then(() => false),
  ]);
  const posted = (conversation: string) => {
    const said = connector.sent.map(heard).filter(({ room, isNew }) => room === conversation && isNew);
    return SAID.map(([, words]) => said.filter(({ says }) => words.test(says)).length);
  };
  // What is said just before the end, and not kept as said, is said again: nobody can know whether it was heard.
  const twice = await Promise.all(
    ROOMS.map(async (conversation) => {
      const pending = (await stores.rooms.read(conversation))?.room.pending ?? [];
      const before = posted(conversation);
      return SAID.map(([what], place) => before[place] === 1 && pending.some(({ kind }) => kind === what));
    }),
  );

  now += 120_000;
  const late = instance(await reachAzure(simulator.url, 'public', () => undefined), stores);
  for (let round = 0; round < 2; round += 1) {
    late.app.patrols.nudge();
    await late.app.idle();
    late.app.worker.nudge();
    await late.app.idle();
    now += 120_000;
  }
  const counts = ROOMS.map((room) => posted(room));
  const audit = (await Array.fromAsync(stores.store.audit())).filter(({ event }) => event === 'alerted').length;
  await Promise.all([simulator.close(), connector.close()]);
  return { survived, counts, twice, audit };
}

test('wherever an instance is killed, no alert and no digest is lost, and none is said twice but for the one that was just being said', async () => {
  const ends: Awaited<ReturnType<typeof killedAfter>>[] = [];
  for (let steps = 1; ends.at(-1)?.survived !== true; steps += 2) ends.push(await killedAfter(steps));

  expect(ends.length).toBeGreaterThan(15);
  expect(ends.map(({ counts }) => counts)).toEqual(
    ends.map(({ twice }) => twice.map((room) => room.map((again) => (again ? 2 : 1)))),
  );
  expect(ends.filter(({ twice }) => twice.flat().includes(true)).length).toBeLessThanOrEqual(6);
  for (const { audit } of ends) expect(audit).toBeGreaterThanOrEqual(2);
  expect(ends.at(-1)).toMatchObject({
    counts: [
      [1, 1],
      [1, 1],
    ],
    audit: 2,
  });
});
