import { azureUse } from '../../bot/usage-count.ts';

const call = (startedAt: number, endedAt: number) => ({
  method: 'GET',
  url: '',
  status: 200,
  requestId: '',
  startedAt,
  endedAt,
});

test.each([
  ['nothing', [], { requests: 0, rounds: 0, milliseconds: 0 }],
  ['all at once', [call(0, 5), call(1, 9)], { requests: 2, rounds: 1, milliseconds: 9 }],
  ['one after another', [call(0, 5), call(5, 9), call(10, 12)], { requests: 3, rounds: 3, milliseconds: 12 }],
  ['two rounds of two', [call(6, 8), call(0, 5), call(0, 4), call(5, 9)], { requests: 4, rounds: 2, milliseconds: 9 }],
])('%s', (_, calls, use) => {
  expect(azureUse(calls)).toEqual(use);
});
