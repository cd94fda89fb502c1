import { amend } from './amend.ts';
import type { Rooms } from './ports.ts';

/** Forgets what a conversation watches and is called for in which the bot is not any more: nothing can be said there. */
export async function leave(conversation: string, rooms: Rooms): Promise<void> {
  await amend(conversation, rooms, (room) => ({ ...room, watches: [], alerts: [], pending: [], calls: [] }));
}
