import { drain } from '../../bot/drain.ts';
import { VirtualTime } from './outbox/virtual-time.ts';

/** A bot whose work takes so long. */
function busyFor(seconds: number) {
  const time = new VirtualTime();
  const stopped: number[] = [];
  const app = {
    worker: { stop: () => void stopped.push(time.seconds) },
    patrols: { stop: () => void stopped.push(time.seconds) },
    lettingGo: { stop: () => void stopped.push(time.seconds), idle: async () => undefined },
    ports: { wait: time.wait },
    idle: () => time.wait(seconds),
  } as unknown as Parameters<typeof drain>[0];
  return { app, time, stopped };
}

test('a bot that is told to stop takes nothing more, and ends when all is said and done', async () => {
  const { app, time, stopped } = busyFor(3);

  await time.until(drain(app, 20));

  expect(time.seconds).toBe(3);
  expect(stopped).toEqual([0, 0, 0]);
});

test('a bot that is told to stop does not wait for ever for what hangs', async () => {
  const { app, time } = busyFor(10_000);

  await time.until(drain(app, 20));

  expect(time.seconds).toBe(20);
});
