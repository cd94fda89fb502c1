import { z } from 'zod';
import { LOCALES } from '../../sentences/index.ts';
import { type DeclaredRoom, isZone, MOST_WATCHES, nameOf, type Scope } from '../../services/index.ts';
import type { Reference } from '../outbox/wire.ts';

/** A file of watches that is not understood. Names every fault at once, by its place. */
export class WatchesError extends Error {
  override readonly name = 'WatchesError';
}

const NAME = z.string().trim().min(1, 'has to be a name, or an id');
const named = z.string().transform(nameOf).pipe(NAME);
const ONE_OF = z.union(
  [
    z.literal('everything').transform((): Scope => ({ by: 'everything', value: '' })),
    z.strictObject({ vault: named }).transform(({ vault }): Scope => ({ by: 'vault', value: vault })),
    z.strictObject({ app: named }).transform(({ app }): Scope => ({ by: 'app', value: app })),
    z
      .strictObject({ subscription: named })
      .transform(({ subscription }): Scope => ({ by: 'subscription', value: subscription })),
    z.strictObject({ owner: NAME }).transform(({ owner }): Scope => ({ by: 'owner', value: owner })),
    z
      .strictObject({ pattern: z.string().regex(/^[^*\s]*\*\S*$/) })
      .transform(({ pattern }): Scope => ({ by: 'pattern', value: pattern })),
    z
      .strictObject({ certificate: z.string().regex(/^\/subscriptions\/[^/]+\/.+\/certificates\/[^/]+$/i) })
      .transform(({ certificate }): Scope => ({ by: 'certificate', value: certificate })),
  ],
  'has to be "everything", or one of {"vault": NAME}, {"app": NAME}, {"subscription": NAME}, {"owner": NAME}, {"pattern": "*.NAME"}, {"certificate": ID}',
);

const ROOM = z.strictObject({
  room: z.string().regex(/^(?:19|a):\S+$/, 'has to be the id of a conversation, as 19:…@thread.tacv2'),
  language: z.enum(LOCALES, `has to be one of ${LOCALES.join(', ')}`).optional(),
  zone: z.string().refine(isZone, 'has to be a time zone, as Europe/Berlin is one').optional(),
  watches: z.array(ONE_OF).max(MOST_WATCHES, `has to hold no more than ${MOST_WATCHES}`),
});

const FILE = z.strictObject({ rooms: z.array(ROOM) });

/** Reads what rooms are to watch. Throws a `WatchesError`. */
export function readWatches(text: string, referenceTo: (room: string) => Reference): readonly DeclaredRoom[] {
  const read = FILE.safeParse(jsonOf(text));
  if (!read.success) throw new WatchesError(read.error.issues.map(faultOf).join('\n'));
  const { rooms } = read.data;
  const twice = rooms.flatMap(({ room }, place) =>
    rooms.findIndex((other) => other.room === room) < place ? `rooms.${place}.room: stands there twice` : [],
  );
  if (twice.length > 0) throw new WatchesError(twice.join('\n'));
  return rooms.map(({ room, language = null, zone = null, watches }) => ({
    conversation: room,
    reference: referenceTo(room),
    locale: language,
    zone,
    scopes: watches,
  }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WatchesError(`it is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function faultOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
}
