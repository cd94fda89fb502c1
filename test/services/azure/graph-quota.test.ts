import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import { graphQuota } from '../../../services/azure/graph-quota.ts';

/** A Resource Graph that answers in order, and a clock that only waiting moves. */
function graph(answers: readonly (readonly [status: number, headers: Record<string, string>])[]) {
  let time = 0;
  const waits: number[] = [];
  const rest = [...answers];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
  };
  const policy = graphQuota({ clock: () => time, wait });
  const request = createPipelineRequest({ url: 'https://management.azure.com/providers/Microsoft.ResourceGraph' });
  const next = async (): Promise<PipelineResponse> => {
    const [status, headers] = rest.shift() ?? [200, {}];
    return { status, headers: createHttpHeaders(headers), request };
  };
  return { ask: async () => (await policy.sendRequest(request, next)).status, waits };
}

const told = (left: number, resets: string) => ({
  'x-ms-user-quota-remaining': String(left),
  'x-ms-user-quota-resets-after': resets,
});

test('a query waits until the quota begins anew, where the last answer left none', async () => {
  const { ask, waits } = graph([
    [200, told(1, '00:00:05')],
    [200, told(0, '00:00:04')],
  ]);

  const statuses = [await ask(), await ask(), await ask()];

  expect(statuses).toEqual([200, 200, 200]);
  expect(waits).toEqual([4000]);
});

test('a query that was refused is asked again when Resource Graph says that it may', async () => {
  const { ask, waits } = graph([
    [429, told(0, '00:01:02')],
    [429, { 'retry-after': '3' }],
    [429, {}],
  ]);

  expect(await ask()).toBe(200);
  expect(waits).toEqual([62_000, 3000, 5000]);
});

test('what is refused again and again is refused in the end', async () => {
  const { ask, waits } = graph(Array.from({ length: 9 }, () => [429, {}] as const));

  expect(await ask()).toBe(429);
  expect(waits).toHaveLength(5);
});

test('queries that go out together do not take more than is left', async () => {
  const { ask, waits } = graph([[200, told(2, '00:00:05')]]);
  await ask();

  await Promise.all([ask(), ask(), ask()]);

  expect(waits).toEqual([5000]);
});
