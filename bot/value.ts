import { valueCard } from '../cards/value-card.ts';
import { countValue } from '../services/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { periodIn } from './language/times/index.ts';

/** Answers what the bot was good for in this conversation, in the time that is named, or ever: by weeks, or ever by months. */
export async function* answerValue(
  text: string,
  { conversation, locale }: Asking,
  { ports }: App,
): AsyncGenerator<Shown> {
  const { store, wait, now } = ports;
  const { since, before } = periodIn(text, now()) ?? { since: null, before: null };
  const by = since === null ? 'month' : 'week';
  const told = await countValue(store.audit(), { since, before, conversation, by }, () => wait(0));
  yield valueCard(told, { since, before }, locale);
}
