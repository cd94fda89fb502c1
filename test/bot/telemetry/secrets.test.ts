import fc from 'fast-check';
import { createLog } from '../../../bot/log.ts';
import { logSignal } from '../../../bot/telemetry/log-lines.ts';
import { spanOf } from '../../../bot/telemetry/otel/span-of.ts';
import { Readiness } from '../../../bot/telemetry/readiness.ts';
import { leaks, piecesOf } from '../../helpers/secrets.ts';
import { deeds, IDS } from './deeds.ts';

test('no secret is in a line of the log, in whatever part of a deed it came', () => {
  fc.assert(
    fc.property(leaks, ({ secret, text }) => {
      const lines: string[] = [];
      const log = createLog('debug', { write: (line: string) => void lines.push(line) }, () => ({ caseId: text }));

      for (const deed of deeds)
        logSignal(log, {
          ...deed,
          path: text,
          requestId: text,
          method: text,
          ids: { ...IDS, conversation: text },
        } as never);
      log.warn({ authorization: text, headers: { cookie: text }, list: [text, { key: text }] }, text.slice(0, 0));

      expect(lines).toHaveLength(deeds.length + 1);
      expect(piecesOf(secret).filter((piece) => lines.join('').includes(piece))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no secret is in a span, in whatever path it came', () => {
  const [, , request] = deeds;
  fc.assert(
    fc.property(leaks, ({ secret, text }) => {
      const told = JSON.stringify(spanOf({ ...request, path: text } as never));

      expect(piecesOf(secret).filter((piece) => told.includes(piece))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no secret is in what strangers may read of why the bot is not ready', async () => {
  await fc.assert(
    fc.asyncProperty(leaks, async ({ secret, text }) => {
      const breaks = async () => {
        throw Object.assign(new Error(text), { name: text, code: text });
      };
      const asks = { store: breaks, queue: breaks, keys: breaks, identity: breaks };
      const readiness = new Readiness(asks, {
        clock: () => 0,
        wait: () => new Promise(() => undefined),
        onMissing() {},
      });

      const told = JSON.stringify(await readiness.state());

      expect(piecesOf(secret).filter((piece) => told.includes(piece))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
