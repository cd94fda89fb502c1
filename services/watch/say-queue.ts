const SAYING = 'say:';

/** What lies in the queue for a room that has to be told something. */
export function sayingIn(conversation: string): string {
  return `${SAYING}${conversation}`;
}

/** The room that something in the queue has to be said in; null where it is something else. */
export function roomOfSaying(queued: string): string | null {
  return queued.startsWith(SAYING) ? queued.slice(SAYING.length) : null;
}
