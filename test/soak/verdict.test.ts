import { slope } from '../../bench/soak/memory.ts';
import { readOrder } from '../../bench/soak/order.ts';
import { judge } from '../../bench/soak/verdict.ts';
import { recallingCard } from '../../cards/history-card.ts';
import { lookingCard, troubleCard } from '../../cards/notice-card.ts';
import type { Card } from '../weather/channel.ts';

const message = { id: 'm-1', conversation: 'room-1', text: 'why?', instance: 0, isRepeated: false };
const delivery = { message, sentAt: 1_000, turnedAway: 0, isTaken: true };
const LOOKING = lookingCard('shop', 'Ana', 'en').summary;

const READING = recallingCard({ about: 'shop', since: null, before: null }, 'Ana', 'en').summary;

function card(summary: string, isKnown = true): Card {
  return { id: summary, postedAt: 1_500, summary, isKnown, content: null };
}

/** A channel in whose every thread the same hangs. */
function hung(cards: readonly Card[], isSwallowed = false) {
  return { cardsIn: () => cards, swallowedIn: () => isSwallowed };
}

test.each([
  ['the answer in place of the first card', [card('Yellow · shop: not permitted')], 0, 0],
  ['a word why not', [card(troubleCard('r', 'en').summary)], 0, 0],
  ['nothing', [], 1, 0],
  ['a first card that nothing came of', [card(LOOKING)], 1, 0],
  ['the reading of the audit that nothing came of', [card(READING)], 1, 0],
  ['the reading of the audit that nobody knew of', [card(READING, false), card('History · shop: one')], 0, 0],
  ['two answers', [card('Yellow · shop: one'), card('Yellow · shop: other')], 0, 1],
  ['a first card beside its answer', [card(LOOKING), card('Yellow · shop: one')], 0, 1],
  ['a first card that nobody knew of', [card(LOOKING, false), card('Yellow · shop: one')], 0, 0],
])('%s is judged', (_name, cards, lost, doubled) => {
  const verdict = judge([delivery], hung(cards));

  expect([verdict.lost.length, verdict.doubled.length]).toEqual([lost, doubled]);
});

test('what was swallowed without a word is told apart, unless a card hangs there', () => {
  const nothing = judge([delivery], hung([], true));
  const first = judge([delivery], hung([card(LOOKING)], true));

  expect([nothing.lost.length, nothing.swallowed]).toEqual([0, 1]);
  expect([first.lost.length, first.swallowed]).toEqual([1, 0]);
});

test('the time to the first card is from when it was sent', () => {
  expect(judge([delivery], hung([card('Yellow · shop: one')])).milliseconds).toEqual({ p50: 500, p99: 500, max: 500 });
});

test('a message that nobody took is told, and not called lost', () => {
  const verdict = judge([{ ...delivery, isTaken: false }], hung([]));

  expect([verdict.untaken, verdict.lost]).toEqual([1, []]);
});

test('memory that grows by a megabyte a minute grows by sixty an hour, from when it is warm', () => {
  const seen = Array.from({ length: 30 }, (_, minute) => ({
    atSeconds: 60 * minute,
    heap: minute < 1 ? 500e6 : 100e6 + minute * 1e6,
    rss: 200e6,
  }));

  expect(slope(seen, 60, 'heap')).toBeCloseTo(60);
  expect(slope(seen, 60, 'rss')).toBeCloseTo(0);
});

test('an order has its usual numbers, and none beyond all bounds', () => {
  expect(readOrder([])).toMatchObject({
    seconds: 900,
    rate: 50,
    conversations: 500,
    instances: 3,
    seed: 1,
    parts: 5,
    restSeconds: 60,
  });
  expect(readOrder(['--seconds', '20'])).toMatchObject({ parts: 1, restSeconds: 0 });
  expect(() => readOrder(['--rate', '100000'])).toThrow('--rate: more than 0 and at most 200');
  expect(() => readOrder(['--rates', '1'])).toThrow('usage: npm run -s soak');
});
