import { estateWorld } from '../../../bench/estate.ts';
import { ALL, type Call, overview } from '../../../services/index.ts';
import { enterRoom, type World } from '../../helpers/room.ts';

/** One look at an estate of that size: what was seen, and what was asked for it. */
async function lookAt(count: number) {
  const room = await enterRoom(estateWorld(count, 0) as World);
  const { counts } = await overview(ALL, room.app.ports);
  const calls = [...room.calls];
  room.calls.length = 0;
  await overview(ALL, room.app.ports);
  const again = room.calls.length;
  await room.leave();
  return { counts, again, calls };
}

function asked(calls: readonly Call[], sign: RegExp): number {
  return calls.filter(({ url }) => sign.test(url)).length;
}

const GRAPH = /Microsoft\.ResourceGraph/;

test('an overview costs a list for each vault and a page for each thousand resources, and nothing for a certificate', async () => {
  const { counts, calls } = await lookAt(600);

  // 30 vaults in 6 subscriptions; the first and the 26th keep App Service out, by roles and by policies.
  expect(counts).toEqual({ red: 0, yellow: 40, unknown: 0, green: 560 });
  expect(asked(calls, GRAPH)).toBe(3);
  expect(asked(calls, /\.vault\.azure\.net\/certificates\?/)).toBe(30);
  expect(new Set(calls.map(({ url }) => url.replace(GRAPH, ''))).size).toBeGreaterThanOrEqual(calls.length - 3);
  expect(asked(calls, /denyAssignments/)).toBe(6);
});

test('that App Service is kept out is never said by Resource Graph alone: then the vault itself is asked', async () => {
  const { calls } = await lookAt(60);

  const vaults = calls.flatMap(({ url }) => /vaults\/([^/]+)\/providers\/.*roleAssignments/.exec(url)?.[1] ?? []);
  expect(new Set(vaults)).toEqual(new Set(['kv-team-0']));
});

test('who asks next, in whichever room, is shown the same look', async () => {
  const { again } = await lookAt(20);

  expect(again).toBe(0);
});
