import { setImmediate as soon } from 'node:timers/promises';
import { Later } from '../../../bot/telemetry/later.ts';
import { Observer } from '../../../bot/telemetry/observer.ts';
import type { Deed, Result, Signal } from '../../../bot/telemetry/signal.ts';

function observing() {
  const heard: Signal[] = [];
  let last = 0;
  const newHex = (bytes: number) => {
    last += 1;
    return String(last).padStart(bytes * 2, '0');
  };
  const time = { milliseconds: 0 };
  const observer = new Observer({
    clock: () => time.milliseconds,
    wall: () => 1_000_000 + time.milliseconds,
    newHex,
    hear: (signal) => heard.push(signal),
  });
  return { observer, time, heard, deeds: () => heard.filter((each): each is Deed => 'ids' in each) };
}

const turn = (result: Result) => ({ type: 'turn', kind: 'message', result }) as const;
const look = () => ({ type: 'look', kind: 'observe', result: 'ok' }) as const;
const call = (status: number | null) => ({
  method: 'GET',
  url: 'https://management.azure.com/subscriptions/s?api-version=2024&sig=x',
  status,
  requestId: 'r',
  startedAt: 10,
  endedAt: 30,
});

test('whatever is done deep in a turn belongs to it, beside another turn too', async () => {
  const { observer, deeds } = observing();
  const one = (conversation: string) =>
    observer.begin({ conversation }, turn, () =>
      observer.during(look, async () => {
        await soon();
        observer.isAbout(`case of ${conversation}`);
        observer.called(call(200));
        return observer.here();
      }),
    );

  const [here, there] = await Promise.all([one('a'), one('b')]);

  expect(here).toMatchObject({ conversation: 'a', caseId: 'case of a' });
  expect(there).toMatchObject({ conversation: 'b', caseId: 'case of b' });
  expect(observer.here()).toEqual({});
  const ofA = deeds().filter(({ ids }) => ids.conversation === 'a');
  const [azure, seen, whole] = ofA;
  expect(ofA.map(({ type }) => type)).toEqual(['azure', 'look', 'turn']);
  expect(new Set(ofA.map(({ ids }) => ids.trace)).size).toBe(1);
  expect(azure?.ids.parent).toBe(seen?.ids.span);
  expect(seen?.ids.parent).toBe(whole?.ids.span);
  expect(whole?.ids.parent).toBeNull();
});

test('a request is told by its path alone, when it began and how long it took', () => {
  const { observer, time, deeds } = observing();
  time.milliseconds = 30;

  observer.called(call(null));

  expect(deeds()[0]).toMatchObject({
    path: '/subscriptions/s',
    host: 'arm',
    status: null,
    at: 1_000_010,
    seconds: 0.02,
  });
});

test('a turn that throws has failed, and so has one that is said to; the fault is not swallowed', async () => {
  const { observer, deeds } = observing();

  await expect(observer.begin({}, turn, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await observer.begin({}, turn, async () => observer.fails());
  await observer.begin({}, turn, async () => undefined);

  expect(deeds().map((deed) => 'result' in deed && deed.result)).toEqual(['failed', 'failed', 'ok']);
});

test('work that is seen step by step is told once it is over, whoever looks on and however it ends', async () => {
  const { observer, deeds } = observing();
  async function* steps() {
    yield observer.here();
    await soon();
    yield observer.here();
  }
  const work = (result: Result) => ({ type: 'work', kind: 'case', result }) as const;
  const root = { trace: 't', parent: 'p', caseId: 'c' };

  const seen = await Array.fromAsync(observer.beginSteps(root, work, steps()));
  for await (const _ of observer.beginSteps(root, work, steps())) break;

  expect(seen).toEqual([
    { turn: 't', caseId: 'c' },
    { turn: 't', caseId: 'c' },
  ]);
  expect(deeds().map((deed) => 'result' in deed && deed.result)).toEqual(['ok', 'failed']);
  expect(deeds()[0]?.ids).toMatchObject({ trace: 't', parent: 'p', caseId: 'c' });
});

test('what happens before anybody listens is told once somebody does, in order, up to a bound', () => {
  const later = new Later();
  const heard: Signal[] = [];
  const note = (code: string): Signal => ({ type: 'refusal', code });
  for (let place = 0; place < 2_500; place += 1) later.hear(note(`${place}`));

  later.handTo((signal) => heard.push(signal));
  later.hear(note('last'));

  expect(heard).toHaveLength(2_001);
  expect([heard[0], heard.at(-1)]).toEqual([note('0'), note('last')]);
});
