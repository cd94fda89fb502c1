import type { Rooms } from './ports.ts';

/** The conversation whose alert is meant: the one that speaks, or another that has called it. */
export async function homeOf(alertId: string, conversation: string, rooms: Rooms): Promise<string> {
  const here = (await rooms.read(conversation))?.room;
  if (here?.alerts.some(({ id }) => id === alertId)) return conversation;
  for await (const { room } of rooms.all())
    if (room.alerts.some(({ id, calledIn = [] }) => id === alertId && calledIn.includes(conversation)))
      return room.conversation;
  return conversation;
}
