import { recallingCard } from '../../cards/history-card.ts';
import { inLineCard, lookingCard, notTakenCard, troubleCard, unreachableCard } from '../../cards/notice-card.ts';
import { LOCALES } from '../../sentences/index.ts';
import type { Card, Channel } from '../../test/weather/channel.ts';
import type { Delivery } from './load.ts';
import { type Message, threadOf } from './messages.ts';

/** What became of all messages. */
export interface Verdict {
  readonly messages: number;
  /** No instance took it, however often it was delivered. */
  readonly untaken: number;
  /** Taken, and no final answer hangs in its thread. */
  readonly lost: readonly string[];
  /** Said in one post, which failed with a 502 or a cut: whoever sent it cannot know that it never arrived, and would double others. */
  readonly swallowed: number;
  /** More than one final answer hangs there, or beside it a first card whose post was answered. */
  readonly doubled: readonly string[];
  /** Answered by a word why not, by that word. */
  readonly excused: Readonly<Record<string, number>>;
  /** How often a message was turned away before it was taken. */
  readonly turnedAway: number;
  readonly milliseconds: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** What stands on a card until the answer does. */
const PASSING = LOCALES.flatMap((locale) => [
  lookingCard('', '', locale),
  recallingCard({ about: null, since: null, before: null }, '', locale),
  inLineCard(1, locale),
]).map(headingOf);
/** What stands on a card in the place of an answer. */
const EXCUSES = LOCALES.flatMap((locale) => [
  troubleCard('', locale),
  unreachableCard(locale),
  notTakenCard('full', locale),
  notTakenCard('stopping', locale),
]).map(headingOf);

/** Judges a load by what hangs in the channel once all is quiet. */
export function judge(
  deliveries: readonly Delivery[],
  { cardsIn, swallowedIn }: Pick<Channel, 'cardsIn' | 'swallowedIn'>,
): Verdict {
  const taken = deliveries.filter(({ isTaken }) => isTaken);
  const seen = taken.map(({ message, sentAt }) => ({ message, sentAt, cards: cardsIn(threadOf(message)) }));
  const unanswered = seen.filter(({ cards }) => finals(cards).length === 0);
  const isSwallowed = ({ message, cards }: (typeof seen)[number]) =>
    cards.length === 0 && swallowedIn(threadOf(message));
  const firsts = seen
    .filter(({ cards }) => cards.length > 0)
    .map(({ sentAt, cards }) => Math.min(...cards.map(({ postedAt }) => postedAt)) - sentAt)
    .toSorted((one, other) => one - other);
  const at = (share: number) => firsts[Math.min(firsts.length - 1, Math.floor(firsts.length * share))] ?? 0;
  return {
    messages: deliveries.length,
    untaken: deliveries.length - taken.length,
    lost: told(unanswered.filter((each) => !isSwallowed(each))),
    swallowed: unanswered.filter(isSwallowed).length,
    doubled: told(seen.filter(({ cards }) => isDoubled(cards))),
    excused: counted(seen.flatMap(({ cards }) => cards.map(headingOf).filter((each) => EXCUSES.includes(each)))),
    turnedAway: deliveries.reduce((sum, { turnedAway }) => sum + turnedAway, 0),
    milliseconds: { p50: at(0.5), p99: at(0.99), max: at(1) },
  };
}

function finals(cards: readonly Card[]): readonly Card[] {
  return cards.filter(isFinal);
}

/** Whether a card is an answer, or a word why there is none, and not only what stands there until then. */
export function isFinal(card: Pick<Card, 'summary'>): boolean {
  return !PASSING.includes(headingOf(card));
}

function isDoubled(cards: readonly Card[]): boolean {
  const answers = finals(cards);
  return answers.length > 1 || (answers.length === 1 && cards.some((card) => card.isKnown && !answers.includes(card)));
}

/** A summary is a title and a heading; only the heading tells what kind of card it is. */
function headingOf({ summary }: { readonly summary: string }): string {
  return summary.slice(summary.lastIndexOf(': ') + 2);
}

function told(all: readonly { readonly message: Message; readonly cards: readonly Card[] }[]): readonly string[] {
  return all.map(
    ({ message: { id, text, instance }, cards }) =>
      `${id} "${text}" at ${instance}: ${cards.map(({ summary }) => summary).join(' | ') || 'nothing'}`,
  );
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
