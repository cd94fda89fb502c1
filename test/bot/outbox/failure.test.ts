import { NeverLeft, NoAnswer, readFailure } from '../../../bot/outbox/failure.ts';

const answered = (headers: Record<string, string> = {}) => ({
  statusCode: 429,
  code: 'Throttled',
  response: { headers: { get: (name: string) => headers[name] } },
});

test.each<[string, unknown, object]>([
  ['a request that never left', new NeverLeft('no token'), { kind: 'unsent' }],
  ['a refused connection', { code: 'ECONNREFUSED' }, { kind: 'unsent' }],
  ['a name that is not found', { code: 'ENOTFOUND' }, { kind: 'unsent' }],
  ['a connection that broke', { code: 'ECONNRESET' }, { kind: 'silent' }],
  ['no answer in time', new NoAnswer('late'), { kind: 'silent' }],
  ['a fault of our own', new TypeError('x is undefined'), { kind: 'silent' }],
  ['nothing at all', undefined, { kind: 'silent' }],
  ['an answer', answered(), { kind: 'answered', status: 429, code: 'Throttled', retryAfterSeconds: null }],
  ['an answer without a code', { statusCode: 502 }, { kind: 'answered', status: 502, code: '' }],
  ['an answer that says how long to wait', answered({ 'retry-after': '17' }), { retryAfterSeconds: 17 }],
  [
    'an answer that says until when, by a clock',
    answered({ 'retry-after': 'Tue, 24 Nov 2026 13:00:00 GMT' }),
    { retryAfterSeconds: null },
  ],
])('%s is read for what it says about what arrived', (_, error, failure) => {
  expect(readFailure(error)).toMatchObject(failure);
});
