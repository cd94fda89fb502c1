import { asksOf } from '../../../bot/telemetry/needs.ts';
import { type Asks, type Need, Readiness } from '../../../bot/telemetry/readiness.ts';

const well: Asks = { store: async () => {}, queue: async () => {}, keys: async () => {}, identity: async () => {} };

function standing(asks: Partial<Asks>, wait: () => Promise<void> = () => new Promise(() => undefined)) {
  const time = { now: 0 };
  const missing: [Need, unknown][] = [];
  const onMissing = (need: Need, error: unknown) => void missing.push([need, error]);
  const readiness = new Readiness({ ...well, ...asks }, { clock: () => time.now, wait, onMissing });
  return { readiness, time, missing };
}

test('a bot that has all it needs is ready, and one that is told to stop is not any more', async () => {
  const { readiness } = standing({});

  expect(await readiness.state()).toEqual({
    ready: true,
    draining: false,
    needs: {
      store: { ok: true, why: '' },
      queue: { ok: true, why: '' },
      keys: { ok: true, why: '' },
      identity: { ok: true, why: '' },
    },
  });
  readiness.drain();
  expect(await readiness.state()).toMatchObject({ ready: false, draining: true, needs: { store: { ok: true } } });
});

test('what is missing is named by its kind alone; its words are for the log', async () => {
  const gone = Object.assign(new Error('GET https://acme.table.core.windows.net failed'), {
    name: 'RestError',
    code: 'AuthorizationFailure',
    statusCode: 403,
  });
  const { readiness, missing } = standing({ store: () => Promise.reject(gone) });

  const { ready, needs } = await readiness.state();

  expect(ready).toBe(false);
  expect(needs.store).toEqual({ ok: false, why: 'RestError 403 AuthorizationFailure' });
  expect(needs.queue.ok).toBe(true);
  expect(missing).toEqual([['store', gone]]);
});

test('what does not answer is missing', async () => {
  const { readiness } = standing({ queue: () => new Promise(() => undefined) }, async () => {});

  expect((await readiness.state()).needs.queue).toEqual({ ok: false, why: 'NoAnswer' });
});

test('many who ask at once, or soon after, are answered by one look; later there is another', async () => {
  let looks = 0;
  const { readiness, time } = standing({
    store: async () => {
      looks += 1;
    },
  });

  await Promise.all([readiness.state(), readiness.state()]);
  time.now = 4_999;
  await readiness.state();
  expect(looks).toBe(1);

  time.now = 5_000;
  await readiness.state();
  expect(looks).toBe(2);
});

test('each need is asked for the least that it is needed for; local mode needs no keys', async () => {
  const asked: string[] = [];
  const ports = {
    store: { read: async (id: string) => void asked.push(`read ${id}`) },
    queue: { reach: async () => void asked.push('reach') },
  } as never;
  const asks = asksOf({ ports, keys: null, token: async () => null });

  await Promise.all([asks.store(), asks.queue(), asks.keys()]);

  expect(asked).toEqual(['read readiness', 'reach']);
  await expect(asks.identity()).rejects.toThrow('no token');
});
