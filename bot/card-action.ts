import { z } from 'zod';
import { LOCALES } from '../sentences/index.ts';
import { LANGUAGES } from '../services/index.ts';

const Day = z.iso.datetime().nullable();
/** The list that a page is of: it only narrows what anybody may ask for. */
const Listed = z.object({
  only: z.enum(['red', 'yellow', 'unknown', 'green']).nullable(),
  until: Day,
  hitBy: Day,
  places: z
    .array(z.object({ kind: z.enum(['subscription', 'vault', 'app', 'owner']), name: z.string().max(200) }))
    .max(20),
  about: z.string().max(1000).nullable(),
  page: z.int().min(1).max(100_000),
});

const Pressed = z.discriminatedUnion('verb', [
  z.object({
    verb: z.enum(['approve', 'decline', 'sync', 'undo']),
    caseId: z.string().max(100),
    digest: z.string().max(100),
    /** What was typed beside the button, judged where it is used. */
    reason: z.string().max(4000).optional(),
  }),
  z.object({ verb: z.literal('refresh'), caseId: z.string().max(100), asks: z.string().max(100).optional() }),
  z.object({ verb: z.literal('page'), list: z.string().max(4000).transform(jsonIn).pipe(Listed) }),
  z.object({ verb: z.literal('code'), caseId: z.string().max(100), language: z.enum(LANGUAGES) }),
  z.object({
    verb: z.enum(['ask', 'ask-here', 'look']),
    certificateId: z.string().max(1000),
    /** That of the choice; a card from a search is in the language of whoever posted it, and tells none. */
    locale: z.enum(LOCALES).optional(),
  }),
  z.object({ verb: z.literal('fix-all'), vaultId: z.string().max(1000), locale: z.enum(LOCALES).optional() }),
  z.object({ verb: z.literal('acknowledge'), alertId: z.string().max(100) }),
  z.object({
    verb: z.literal('snooze'),
    alertId: z.string().max(100),
    until: z.string().max(100).default(''),
    reason: z.string().max(4000).default(''),
  }),
  z.object({ verb: z.literal('hand-over'), alertId: z.string().max(100), to: z.string().max(300).default('') }),
  z.object({ verb: z.literal('unwatch'), watchId: z.string().max(100) }),
]);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What a pressed button asks for. */
export type CardAction = z.infer<typeof Pressed>;

/** Reads a pressed button. Card data comes from outside: names are believed, never plans; anything else is null. */
export function readCardAction(verb: unknown, data: unknown): CardAction | null {
  const fields = typeof data === 'object' && data !== null ? data : {};
  const read = Pressed.safeParse({ ...fields, verb });
  return read.success ? read.data : null;
}
