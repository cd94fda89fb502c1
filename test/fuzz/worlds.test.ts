import fc from 'fast-check';
import type { RecordedExchange } from '../../simulator/http/recorder.ts';
import { Estate } from '../../simulator/world/estate.ts';
import { readWorld, WorldFault } from '../../simulator/world/read-world.ts';
import { changes, withChanges } from './mutated.ts';
import { tried } from './tried.ts';
import { answerOf, ownTraffic, sideDoor, WORLDS } from './world-traffic.ts';

let traffic: readonly RecordedExchange[] = [];
beforeAll(async () => {
  traffic = await ownTraffic();
});

/** A fault with its place: `resources[3].properties.hostNames: …`. */
const PLACED = /^(?:[^:\n]+|.*\].*): \S/;

/** The world as it is read, or null where it is refused in words that name the places. */
function read(json: unknown): Estate | null {
  try {
    return new Estate(readWorld(json));
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    expect(error.message).toMatch(PLACED);
    return null;
  }
}

tried(
  'a world that was changed anywhere is refused with the place, or serves all that the bot asks of it',
  250,
  fc.property(fc.constantFrom(...WORLDS.keys()), changes(), (name, made) => {
    const estate = read(withChanges(WORLDS.get(name), made));
    if (!estate) return;
    for (const asked of traffic) {
      const { status } = answerOf(estate, asked);
      // A host of another cloud than the world's is none: the simulator's own gateway says so.
      if (status >= 500 && status !== 502) expect([status, asked.method, asked.url]).toEqual([]);
    }
    for (const { status } of sideDoor(estate)) expect(status).toBeLessThan(500);
  }),
);
