import { drain } from '../../bot/drain.ts';
import { VirtualTime } from './outbox/virtual-time.ts';

/** A bot of two parts, of which one is at work for so long and hands it on to the other. */
function busyFor(seconds: number) {
  const time = new VirtualTime();
  const seen: string[] = [];
  let left = seconds;
  const part = (name: string) => ({
    stop: () => void seen.push(`${name} stopped`),
    idle: async () => {
      const work = left;
      left = 0;
      await time.wait(name === 'one' ? 0 : work);
    },
  });
  const putBack = async () => void seen.push('put back');
  const busy = { parts: [part('other'), part('one')], putBack, wait: time.wait };
  return { busy, time, seen };
}

test('a bot that is told to stop takes nothing more, and ends when all is said and done', async () => {
  const { busy, time, seen } = busyFor(3);

  expect(await time.until(drain(busy, 20))).toBe(true);

  expect(time.seconds).toBe(3);
  expect(seen).toEqual(['other stopped', 'one stopped']);
});

test('a bot that is told to stop does not wait for ever for what hangs, and puts it back', async () => {
  const { busy, time, seen } = busyFor(10_000);

  expect(await time.until(drain(busy, 20))).toBe(false);

  expect(time.seconds).toBe(20);
  expect(seen.at(-1)).toBe('put back');
});

test('nor for a store that hangs too', async () => {
  const { busy, time } = busyFor(10_000);

  await time.until(drain({ ...busy, putBack: () => time.wait(10_000) }, 20));

  expect(time.seconds).toBe(23);
});
