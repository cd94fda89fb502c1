import { createHash } from 'node:crypto';

/**
 * Where cases, audit and version lie: one partition, because a transaction reaches one partition only, and a move, its
 * audit line and the head of the chain are never without one another. A partition takes some 2,000 rows a second; a bot
 * that people speak to writes a few.
 * Source: learn.microsoft.com, "Performing entity group transactions" and "Scalability targets for Table storage".
 */
export const PARTITION = 'greenlight';

/** Where leases lie: apart, because they move with no case. */
export const LEASES = 'leases';

/** Where it is noted who was greeted: apart, because that moves with no case either. */
export const GREETED = 'greeted';

/** Where it is noted what was last offered in each thread: apart, because that moves with no case either. */
export const OFFERED = 'offered';

/** Where it is noted what was heard: apart, likewise. */
export const HEARD = 'heard';

/** Where rooms lie, with what they watch: apart, likewise. */
export const ROOMS = 'rooms';

/** Where a store that is examined is written to: nothing else is ever looked for there. */
export const EXAMINED = 'examined';

/** The keys of rows. Those of one kind lie side by side, lines of the audit in their order. */
export const keyOf = {
  schema: 'schema',
  head: 'head',
  kept: (caseId: string) => `case-${safe(caseId)}`,
  atWork: (caseId: string) => `work-${safe(caseId)}`,
  line: (seq: number) => `line-${String(seq).padStart(DIGITS, '0')}`,
  /** The newest come first: what is left of the time that a key can tell. */
  asked: (thread: string, openedAt: string, caseId: string) =>
    `${keyOf.thread(thread)}${String(LAST - Date.parse(openedAt)).padStart(DIGITS, '0')}-${safe(caseId)}`,
  thread: (thread: string) => `asked-${hashed(thread)}-`,
  lease: (caseId: string) => safe(caseId),
  greeted: (conversation: string) => safe(conversation),
  offered: (thread: string) => hashed(thread),
  room: (conversation: string) => hashed(conversation),
  heard: (conversation: string, activityId: string) => hashed(JSON.stringify([conversation, activityId])),
} as const;

/** What the key of a case that was asked in a thread tells of it: when. */
export function askedAt(rowKey: string): number {
  return LAST - Number(rowKey.split('-')[2]);
}

/** The end of the rows whose keys begin like this and go on with a dash: the dot is the sign after the dash. */
export function endOf(beginning: string): string {
  return `${beginning.replace(/-$/, '')}.`;
}

/** The last moment that a `Date` can tell, in milliseconds. */
const LAST = 8_640_000_000_000_000;
/** As many digits as the largest number that is counted exactly. */
const DIGITS = 16;
/** A key holds 512 characters. */
const MOST_CHARACTERS = 400;

/** An id as part of a key, which takes no slash, backslash, number sign, question mark or control character. */
function safe(id: string): string {
  const escaped = id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.length > MOST_CHARACTERS ? `__${hashed(id)}` : escaped;
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
