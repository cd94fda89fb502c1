import fc from 'fast-check';
import { AzureUnreachable } from '../../services/index.ts';
import { readWorld, WorldFault } from '../../simulator/world/read-world.ts';
import { enterRoom, type World } from '../helpers/room.ts';
import { isAzureLike } from './azure-like.ts';
import { changes, withChanges } from './mutated.ts';
import { tried } from './tried.ts';
import { WORLDS } from './world-traffic.ts';

const WORDS = [
  'what is yellow?',
  'what expires within 30 days?',
  'what will fail tomorrow?',
  'is shop.contoso.com ok?',
  'fix all of kv-shop',
  'show the fix as bicep',
  'watch kv-shop here',
];
const VERBS = ['approve', 'decline', 'sync', 'undo', 'refresh'];

/** Longer than any of these worlds may keep the bot waiting. */
const PATIENT_MILLISECONDS = 200;

/** What the bot could be asked over; null where it is no world, or none that Azure could be. */
function worldOf(json: unknown): World | null {
  try {
    const { behaviour } = readWorld(json);
    const delays = [
      behaviour.latencyMilliseconds,
      ...behaviour.faults.map(({ delayMilliseconds }) => delayMilliseconds),
    ];
    return isAzureLike(json) && Math.max(...delays) <= PATIENT_MILLISECONDS ? (json as World) : null;
  } catch (error) {
    if (error instanceof WorldFault) return null;
    throw error;
  }
}

const deed = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...WORDS).map((words) => ({ words })) },
  { weight: 1, arbitrary: fc.constantFrom(...VERBS).map((verb) => ({ verb })) },
);

tried(
  'however odd what Azure tells is, the bot has an answer, and never breaks over it',
  30,
  fc.asyncProperty(
    fc.constantFrom(...WORLDS.keys()),
    changes(2),
    fc.array(deed, { maxLength: 4 }),
    async (name, made, deeds) => {
      const world = worldOf(withChanges(WORLDS.get(name), made));
      if (!world) return;
      const room = await enterRoom(world, { patience: 0.2 });
      try {
        await room.say('why is kv-shop-wildcard-contoso-com yellow?');
        for (const each of deeds) await ('words' in each ? room.say(each.words) : room.press(each.verb));

        const broken = room.told.flatMap((event) => (event.type === 'fault' ? [event.error] : []));
        // That Azure could not be reached at all is an answer too.
        expect(broken.filter((error) => !(error instanceof AzureUnreachable))).toEqual([]);
        expect(room.told.some(({ type }) => type === 'shown')).toBe(true);
      } finally {
        await room.leave();
      }
    },
  ),
);
