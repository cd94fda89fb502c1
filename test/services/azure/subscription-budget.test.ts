import { createCallCount } from '../../../services/azure/call-count.ts';
import { A_SECOND, subscriptionBudget } from '../../../services/azure/subscription-budget.ts';
import { requestsOf } from '../../../services/domain/spent.ts';

const ARM = 'https://management.azure.com/subscriptions';

test('more than a subscription is asked at once waits its turn, and no other subscription with it', async () => {
  let waited = 0;
  const turn = subscriptionBudget(
    () => 0,
    async (milliseconds) => {
      waited = Math.max(waited, milliseconds);
    },
  );

  for (let asked = 0; asked < 200; asked += 1) await turn(`${ARM}/one/resourceGroups`);
  expect(waited).toBe(0);
  for (let asked = 0; asked < A_SECOND; asked += 1) await turn(`${ARM}/ONE/resourceGroups`);
  await turn(`${ARM}/other/resourceGroups`);
  await turn('https://kv-shop.vault.azure.net/certificates');

  expect(waited).toBe(1000);
});

test('calls are counted for the answer that asked, by subscription, and for all of the last hour', async () => {
  let time = 0;
  const calls = createCallCount(() => time);
  const urls = [
    `${ARM}/One/providers/x`,
    'https://management.azure.com/providers/Microsoft.ResourceGraph/resources?api-version=1',
    'https://kv-shop.vault.azure.net/certificates',
    'https://graph.microsoft.com/v1.0/users',
  ];

  await calls.during('a', async () => {
    await null;
    for (const url of urls) calls.note({ url });
  });
  calls.during('b', () => calls.note({ url: `${ARM}/two/x` }));

  expect(calls.answerIn('a')).toEqual({
    resourceGraph: 1,
    vaults: 1,
    directory: 1,
    subscriptions: new Map([['one', 1]]),
  });
  expect(requestsOf(calls.hour())).toBe(5);
  time = 61 * 60_000;
  expect(requestsOf(calls.hour())).toBe(0);
  expect(calls.answerIn('c')).toBeNull();
});
