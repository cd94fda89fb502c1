import { Follower, type Shown } from '../../bot/follower.ts';
import type { Thread } from '../../bot/outbox/wire.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { type Course, FINE, openChannel, place, refused } from './outbox/fake-channel.ts';

const view = (text: string) => ({ card: { body: text }, text, summary: text });
const card: Thread = { reference: place(), cardId: 'card' };

/** A follower whose requests to the channel go as they are told to, and what it was shown. */
function follow(course: () => Course = () => FINE) {
  const channel = openChannel(course);
  const seen: string[] = [];
  const follower = new Follower({
    outbox: channel.outbox,
    ...inTurn(),
    onFault: (error) => view(`trouble: ${String(error)}`),
    onShown: ({ text }) => seen.push(text),
  });
  return { ...channel, follower, seen };
}

async function* steps(...shown: readonly (Shown | Error)[]): AsyncGenerator<Shown> {
  for (const each of shown) {
    if (each instanceof Error) throw each;
    yield each;
  }
}

test('work goes on while nothing can be shown, and only its newest state is', async () => {
  const { follower, time, seen, requests } = follow(() => ({ ...FINE, seconds: 5 }));

  void follower.follow(card, steps(view('one'), view('two'), view('three')), 'en');
  await time.until(follower.idle());

  expect(seen).toEqual(['one', 'two', 'three']);
  expect(requests.map(({ words }) => words)).toEqual(['one', 'three']);
});

test('what is said beside a card is a message of its own, in its place', async () => {
  const { follower, time, requests } = follow();

  void follower.follow(card, steps(view('one'), { beside: view('aside') }), 'en');
  await time.until(follower.idle());

  expect(requests.map(({ kind, words }) => `${kind} ${words}`)).toEqual(['edit one', 'post aside']);
});

test('work that breaks says so on its card', async () => {
  const { follower, time, words } = follow();

  void follower.follow(card, steps(view('one'), new Error('broke')), 'en');
  await time.until(follower.idle());

  expect(words()).toEqual(['trouble: Error: broke']);
});

test('work begins on the card that was posted for it', async () => {
  const { follower, outbox, time, words } = follow();

  follower.followPost(outbox.post(place(), view('looking')), (thread) => steps(view(`on ${thread.cardId}`)), 'en');
  await time.until(follower.idle());

  expect(words()).toEqual(['on card-1']);
});

test('work that nobody could see is not begun', async () => {
  const { follower, outbox, time, requests } = follow(() => refused(403, 'BotNotInConversationRoster'));
  let begun = false;

  follower.followPost(
    outbox.post(place(), view('looking')),
    () => {
      begun = true;
      return steps(view('fixing'));
    },
    'en',
  );
  await time.until(follower.idle());

  expect(begun).toBe(false);
  expect(requests).toHaveLength(1);
});
