import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { activitiesOf, pressed, type Sample, waitingCase } from './activity-samples.ts';
import { changes, withChanges } from './mutated.ts';
import { tried } from './tried.ts';
import { type Came, startWholeBot, type WholeBot } from './whole-bot.ts';

let bot: WholeBot;
let samples: readonly Sample[] = [];
let waiting = { caseId: '', digest: '' };
beforeAll(async () => {
  bot = await startWholeBot();
  waiting = await waitingCase(bot);
  samples = activitiesOf(waiting);
});
afterAll(() => bot.close());

/** A message that comes twice is heard once: each one has an id of its own, but where that is what was changed. */
function sent(sample: Sample, changed: unknown): string {
  const own = typeof changed === 'object' && changed !== null && Reflect.get(changed, 'id') === sample.id;
  return JSON.stringify(own ? { ...changed, id: randomUUID() } : changed);
}

/** The answer, once all that followed from it is over. */
async function answered(body: string): Promise<Came> {
  const came = await bot.activity(body);
  await bot.app.idle();
  return came;
}

async function nothingBroke(came: Came): Promise<void> {
  expect(bot.faults.splice(0)).toEqual([]);
  expect(came.text === '' || typeof JSON.parse(came.text)).toBeTruthy();
  expect(bot.leaks(came)).toBe(false);
}

async function nothingWasDone(): Promise<void> {
  expect(bot.writes()).toEqual([]);
  expect((await bot.app.ports.store.read(waiting.caseId))?.current.stage).toBe('proposed');
}

tried(
  'an activity that was changed anywhere is answered or refused, tells no secret and changes nothing',
  120,
  fc.asyncProperty(fc.nat(), changes(), async (which, made) => {
    const sample = samples[which % samples.length] as Sample;

    const came = await answered(sent(sample, withChanges(sample, made)));

    expect([200, 400, 401, 403, 413]).toContain(came.status);
    await nothingBroke(came);
    await nothingWasDone();
  }),
);

tried(
  'bytes that were changed anywhere are answered or refused',
  120,
  fc.asyncProperty(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }), async (which, made) => {
    const bytes = Buffer.from(sent(samples[which % samples.length] as Sample, {}));
    for (const [at, byte] of made) bytes[at % bytes.length] = byte;

    const came = await bot.activity(bytes.toString('latin1'));

    expect([200, 400, 401, 403, 413]).toContain(came.status);
    await nothingBroke(came);
  }),
);

/** What a button of each kind carries, pressed by somebody who could approve. */
const VERBS = ['approve', 'decline', 'sync', 'undo', 'refresh', 'code', 'page', 'ask', 'ask-here', 'look', 'fix-all'];
const ALERTS = ['acknowledge', 'snooze', 'hand-over', 'unwatch'];
const LETTERS = fc.constantFrom(
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text}`,
  (text: string) => `${text}\u200b`,
  (text: string) => text.slice(0, -1),
  (text: string) => [text],
);

tried(
  'a button with anything but the true digest decides nothing, and always has an answer',
  150,
  fc.asyncProperty(
    fc.constantFrom(...VERBS, ...ALERTS),
    LETTERS,
    LETTERS,
    fc.boolean(),
    changes(2),
    async (verb, ofCase, ofDigest, isMessage, made) => {
      const vaultId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-shop';
      const more = {
        certificateId: vaultId,
        vaultId,
        alertId: 'a',
        watchId: 'w',
        language: 'az',
        until: 'monday',
        to: 'Ben',
      };
      const data = withChanges(
        { caseId: waiting.caseId, digest: waiting.digest, reason: 'It has to be.', ...more },
        made,
      );
      const { caseId, digest } = Object(data) as { readonly caseId?: unknown; readonly digest?: unknown };
      const isTrue = caseId === waiting.caseId && digest === waiting.digest;
      const spoilt = isTrue
        ? { ...Object(data), caseId: ofCase(waiting.caseId), digest: ofDigest(waiting.digest) }
        : data;

      const came = await answered(JSON.stringify({ ...pressed(verb, spoilt, isMessage), id: randomUUID() }));

      expect(came.status).toBe(200);
      if (!isMessage)
        expect(JSON.parse(came.text)).toMatchObject({
          statusCode: 200,
          type: expect.stringMatching(/^application\/vnd\.microsoft\.(card\.adaptive|activity\.message)$/),
          value: expect.anything(),
        });
      await nothingBroke(came);
      await nothingWasDone();
    },
  ),
);
