import { z } from 'zod';
import { refuse } from '../http/answer.ts';
import type { Estate } from '../world/estate.ts';
import { readWorld, WorldFault } from '../world/read-world.ts';
import type { World } from '../world/world.ts';
import { mergeParts } from './merge.ts';

/** A hundred years: more days than that would take too long to live through. */
const MOST_HOURS = 876_600;

/** What `advance` takes. */
export const stepShape = z.strictObject({ hours: z.number().nonnegative().max(MOST_HOURS) });

/** What `change` takes: exactly one of the three. */
export const changeShape = z.union([
  z.strictObject({ put: z.looseObject({ id: z.string() }) }),
  z.strictObject({ delete: z.string() }),
  z.strictObject({ merge: z.looseObject({}) }),
]);

/** Changes the world with nobody's permission, at once and unrecorded. */
export function applyChange(estate: Estate, change: z.infer<typeof changeShape>): { changed: string } {
  if ('delete' in change) {
    if (!estate.remove(change.delete)) throw refuse(404, 'NotFound', `There is no ${change.delete}.`);
    return { changed: change.delete };
  }
  const part = 'put' in change ? { resources: [change.put] } : change.merge;
  const next = reread(mergeParts(estate.snapshot(), part));
  if ('clock' in part) throw refuse(400, 'BadRequest', 'clock: time is let pass by /_simulator/advance');
  const touched = new Set(Object.keys(part));
  keepFaults(estate, next, part);
  const rest = Object.entries(next).filter(([key]) => touched.has(key) && key !== 'resources');
  Object.assign(estate.world, Object.fromEntries(rest));
  const written = new Set(idsOf(part.resources));
  for (const resource of next.resources) if (written.has(resource.id.toLowerCase())) estate.put(resource);
  return { changed: 'put' in change ? change.put.id : [...touched].join(', ') };
}

/** Mishaps that a change does not name go on being counted where they were. */
function keepFaults(estate: Estate, next: World, part: Record<string, unknown>): void {
  if (!('faults' in Object(part.behaviour))) next.behaviour.faults = estate.world.behaviour.faults;
}

function idsOf(resources: unknown): string[] {
  return Array.isArray(resources) ? resources.map((one) => String(Reflect.get(Object(one), 'id')).toLowerCase()) : [];
}

/** What comes out of a change must be a world still. */
function reread(json: unknown): World {
  try {
    return readWorld(json);
  } catch (error) {
    if (error instanceof WorldFault) throw refuse(400, 'BadRequest', error.message);
    throw error;
  }
}
