import type { Person, Policy } from '../services/index.ts';
import type { Member } from './members.ts';
import type { Thread } from './thread.ts';

/** As many as a card can name. */
const MOST = 60;

/** Where a card hangs, and whose clients ask for a card of their own there. Kept with the case, so that an edit after a restart still names them. */
export interface ReadThread extends Thread {
  /** As the channel names people, who matters most first. */
  readonly readers: readonly string[];
}

/** A thread with its readers, and who is in the room. */
export interface Seated {
  readonly thread: ReadThread;
  readonly room: readonly string[] | null;
}

/**
 * Seats the people of a conversation: whoever asked first, to whom four eyes are explained; then those on the list of
 * who may decide, then the others as the channel lists them. Whom no card names sees everybody's, which has every button.
 * Where nobody is known, nobody is named.
 */
export function seated(
  thread: Thread,
  roster: readonly Member[] | null,
  by: Person,
  { approvers }: Pick<Policy, 'approvers'>,
): Seated {
  const listed = new Set(approvers?.map((id) => id.toLowerCase()));
  const place = ({ id }: Member) => (id === by.id ? 0 : listed.has(id.toLowerCase()) ? 1 : 2);
  const inOrder = (roster ?? []).toSorted((one, other) => place(one) - place(other));
  const readers = inOrder.flatMap(({ userId }) => userId || []).slice(0, MOST);
  return { thread: { ...thread, readers }, room: roster?.map(({ id }) => id) ?? null };
}

/** Whose clients ask for a card of their own, by where a card hangs; nobody's where that was kept before anybody's did. */
export function readersOf(shownAt: unknown): readonly string[] {
  return (shownAt as Partial<ReadThread> | null)?.readers ?? [];
}
