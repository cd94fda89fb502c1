import { Follower } from '../../bot/follower.ts';
import type { LineBounds } from '../../bot/line.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { openChannel, place } from './outbox/fake-channel.ts';

const view = (text: string) => ({ card: { body: text }, text, summary: text });

/** A follower with so much room, whose work takes until it is told to be over. */
function crowded(bounds: LineBounds) {
  const channel = openChannel();
  const kept = {
    ...inTurn(bounds),
    onWait: (ahead: number) => view(`in line behind ${ahead}`),
    onNotTaken: (why: string) => view(why),
  };
  const follower = new Follower({
    outbox: channel.outbox,
    ...kept,
    onFault: () => view('trouble'),
    onShown: () => undefined,
  });
  const begun: number[] = [];
  const end: (() => void)[] = [];
  async function* work(number: number) {
    begun.push(number);
    await new Promise<void>((done) => {
      end[number] = done;
    });
    yield view(`answer ${number}`);
  }
  const ask = (number: number) =>
    follower.follow({ reference: place(`room ${number}`), cardId: `card-${number}` }, work(number), 'en');
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const said = (number: number) =>
    channel.requests.flatMap(({ cardId, words }) => (cardId === `card-${number}` ? words : []));
  return { ...channel, follower, begun, end, ask, settle, said };
}

test('so many are answered at once, the next ones in their turn, and whoever finds no room is told so', async () => {
  const { follower, begun, end, ask, settle, said, time } = crowded({ atOnce: 2, waiting: 2 });
  for (const number of [0, 1, 2, 3]) void ask(number);
  expect(follower.isFull).toBe(true);
  await ask(4);
  await settle();
  expect(begun).toEqual([0, 1]);

  end[1]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  expect(follower.isFull).toBe(false);
  void ask(5);
  for (const number of [0, 2, 3, 5]) {
    await settle();
    end[number]?.();
  }
  await time.until(follower.idle());

  expect(begun).toEqual([0, 1, 2, 3, 5]);
  expect(said(0)).toEqual(['answer 0']);
  expect(said(3)).toEqual(['in line behind 2', 'answer 3']);
  expect(said(2).at(-1)).toBe('answer 2');
  expect(said(4)).toEqual(['full']);
});

test('work that breaks gives its turn on', async () => {
  const { follower, ask, settle, end, begun, time } = crowded({ atOnce: 1, waiting: 5 });
  async function* broken() {
    yield view('begun');
    throw new Error('broke');
  }
  void follower.follow({ reference: place(), cardId: 'broken' }, broken(), 'en');
  void ask(0);
  await settle();
  end[0]?.();
  await time.until(follower.idle());

  expect(begun).toEqual([0]);
});

test('a bot that is being stopped ends what it began, and tells everybody in line and whoever comes', async () => {
  const { follower, begun, end, ask, settle, said, time } = crowded({ atOnce: 1, waiting: 5 });
  for (const number of [0, 1, 2]) void ask(number);
  await settle();

  follower.stop();
  void ask(3);
  end[0]?.();
  await time.until(follower.idle());

  expect(begun).toEqual([0]);
  expect(said(0)).toEqual(['answer 0']);
  for (const number of [1, 2, 3]) expect(said(number).at(-1)).toBe('stopping');
});

test('what was decided does not stand in line', async () => {
  const { follower, ask, settle, time, end, said } = crowded({ atOnce: 1, waiting: 0 });
  void ask(0);
  async function* decided() {
    yield view('done');
  }
  void follower.followAtOnce({ reference: place(), cardId: 'card-9' }, decided(), 'en');
  await settle();
  end[0]?.();
  await time.until(follower.idle());

  expect(said(9)).toEqual(['done']);
});
