import fc from 'fast-check';
import { createLog, logTold } from '../../bot/log.ts';
import { dataWithoutSecrets } from '../../services/index.ts';
import { caseAt } from '../helpers/cases.ts';
import { leaks, piecesOf } from '../helpers/secrets.ts';

function listening() {
  const lines: string[] = [];
  return { lines, log: createLog('debug', { write: (line: string) => void lines.push(line) }) };
}

/** A fault as an SDK throws it: the request with all its headers hangs at it. */
function faultSaying(text: string): Error {
  const cause = Object.assign(new Error(`caused by ${text}`), { response: { bodyAsText: text } });
  const request = { headers: { authorization: text }, body: { password: text } };
  return Object.assign(new Error(text, { cause }), { code: text, request, details: [text] });
}

test('no secret is in the log, in whatever fault, name or reason it came', () => {
  fc.assert(
    fc.property(leaks, ({ secret, text }) => {
      const { lines, log } = listening();

      logTold(log, { type: 'fault', error: faultSaying(text), reference: '4711' });
      logTold(log, { type: 'fault', error: text, reference: '4712' });
      logTold(log, { type: 'refused', refusal: { code: 'blocked', because: text }, caseId: text, by: text });
      const intent = { kind: 'diagnose', target: text, colour: null, code: null, language: 'en' } as const;
      logTold(log, { type: 'understood', intent, by: text, conversation: text });
      const target = { ...caseAt.proposed.target, certificateId: text };
      logTold(log, { type: 'moved', current: { ...caseAt.proposed, target }, by: text });
      log.error({ err: faultSaying(text) }, 'turn');

      expect(lines).toHaveLength(7);
      expect(piecesOf(secret).filter((piece) => lines.join('').includes(piece))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a fault tells its words, its code, where it arose, and what caused it', () => {
  const { lines, log } = listening();
  const cause = new TypeError('no such host');

  logTold(log, {
    type: 'fault',
    error: Object.assign(new Error('away', { cause }), { code: 'ENOTFOUND' }),
    reference: 'r',
  });

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'fault',
    reference: 'r',
    err: {
      type: 'Error',
      message: 'away',
      code: 'ENOTFOUND',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'TypeError', message: 'no such host' },
    },
  });
});

test('a fault that causes itself is told all the same', () => {
  const { lines, log } = listening();
  const error = new Error('round and round');
  error.cause = error;

  log.error({ err: error }, 'turn');

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { message: 'round and round' } });
});

test('what was thrown and is no error is told as words', () => {
  const { lines, log } = listening();

  log.error({ err: 'only words' }, 'turn');
  log.info({ url: 'http://127.0.0.1:3978' }, 'listening');

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { message: 'only words' } });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ url: 'http://127.0.0.1:3978', msg: 'listening' });
  expect(JSON.parse(lines[1] ?? '')).not.toHaveProperty('err');
});

test('who did what to which case is told as it is', () => {
  const { lines, log } = listening();
  const { id: caseId, stage, target } = caseAt.resolved;

  logTold(log, { type: 'moved', current: caseAt.resolved, by: 'ben' });

  const told = { caseId, stage, certificateId: target.certificateId, colour: 'green', by: 'ben' };
  expect(JSON.parse(lines[0] ?? '')).toMatchObject(dataWithoutSecrets(told));
  expect(dataWithoutSecrets(told)).toEqual(told);
});
