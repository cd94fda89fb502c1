import type { Thread } from '../../../bot/outbox/wire.ts';
import { type Course, FINE, openChannel, place } from './fake-channel.ts';

export const words = (text: string) => ({ words: text });
export const view = (text: string) => ({ card: { body: text }, text: `${text} in words`, summary: text });
export const hanging = (thread: Thread | null): Thread => {
  if (!thread) throw new Error('it was posted');
  return thread;
};

/** A channel whose requests go as listed, one after the other, and well after that. */
export const scripted = (...courses: readonly Course[]) => {
  const left = [...courses];
  return openChannel(() => left.shift() ?? FINE);
};

/** A channel in which a card hangs already, and the next requests go as listed. */
export async function withCard(...courses: readonly Course[]) {
  const channel = scripted(FINE, ...courses);
  const thread = hanging(await channel.time.until(channel.outbox.post(place(), words('first'))));
  return { ...channel, thread };
}

/** What was asked of the channel, in short. */
export const said = ({ requests }: Pick<ReturnType<typeof openChannel>, 'requests'>) =>
  requests.map(({ kind, cardId, words: text }) => [kind, cardId, text].filter(Boolean).join(' '));
