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
  const unmarked = await Array.fromAsync(stores.rooms.all());
  const posted = (conversation: string) =>
    connector.sent.map(heard).filter(({ room, isNew }) => room === conversation && isNew).length;
  // What is said just before the end, and not kept as said, is said again: nobody can know whether it was heard.
  const twice = unmarked
    .filter(({ room }) => posted(room.conversation) === 1 && room.alerts.every(({ shownAt }) => shownAt === null))
    .map(({ room }) => room.conversation);

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
  return { survived, counts, twice: ROOMS.map((room) => twice.includes(room)), audit };
}

test('wherever an instance is killed, no alert is lost, and none is said twice but for the one that was just being said', async () => {
  const ends: Awaited<ReturnType<typeof killedAfter>>[] = [];
  for (let steps = 1; ends.at(-1)?.survived !== true; steps += 2) ends.push(await killedAfter(steps));

  expect(ends.length).toBeGreaterThan(15);
  expect(ends.map(({ counts }) => counts)).toEqual(ends.map(({ twice }) => twice.map((again) => (again ? 2 : 1))));
  expect(ends.filter(({ twice }) => twice.includes(true)).length).toBeLessThanOrEqual(5);
  for (const { audit } of ends) expect(audit).toBeGreaterThanOrEqual(2);
  expect(ends.at(-1)).toMatchObject({ counts: [1, 1], audit: 2 });
});
