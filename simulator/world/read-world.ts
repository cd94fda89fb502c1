import type { z } from 'zod';
import { type World, worldShape } from './world.ts';

/** A world file that cannot be used; the message names each fault with its path. */
export class WorldFault extends Error {
  override readonly name = 'WorldFault';
}

/** Reads a world, or says everything that is wrong with it at once. */
export function readWorld(json: unknown): World {
  const result = worldShape.safeParse(json);
  if (!result.success) throw new WorldFault(describe(result.error.issues));
  const twice = duplicate(result.data.resources.map(({ id }) => id.toLowerCase()));
  if (twice) throw new WorldFault(`resources: ${twice} is there twice`);
  return result.data;
}

/** One line a fault, each beginning with where it is. */
export function describe(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(({ path, message }) => `${pathOf(path)}: ${message}`).join('\n');
}

function pathOf(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return written.replace(/^\./, '') || 'the world';
}

function duplicate(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find((value) => seen.has(value) || !seen.add(value));
}
