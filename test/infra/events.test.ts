import { readDelivery } from '../../bot/inbox/event.ts';
import { deploy } from './deployment.ts';
import { GROUND } from './ground.ts';
import { readExample, readTemplate } from './template.ts';

interface Subscription {
  readonly eventDeliverySchema: string;
  readonly destination: { readonly endpointType: string; readonly properties: Readonly<Record<string, unknown>> };
  readonly filter: {
    readonly includedEventTypes: readonly string[];
    readonly advancedFilters?: readonly { readonly key: string; readonly values: readonly string[] }[];
  };
}

const VAULT = `/subscriptions/${GROUND.subscriptionId}/resourceGroups/rg-shop-prod/providers/Microsoft.KeyVault/vaults/kv-shop`;

function deployed(given: object = {}) {
  const { resources } = deploy(readTemplate('events'), { ...readExample('events'), ...given }, GROUND);
  const of = (type: string) => resources.filter((each) => each.type === `Microsoft.EventGrid/${type}`);
  const subscriptions = of('systemTopics/eventSubscriptions').map(
    ({ properties }) => properties as unknown as Subscription,
  );
  return { topics: of('systemTopics').map(({ properties }) => properties), subscriptions };
}

/** Whether the bot looks at an event of a type, as a topic of that source sends it. */
function isRead(type: string, source: string, subject: string): boolean {
  const read = readDelivery({
    specversion: '1.0',
    id: '1',
    source,
    subject,
    type,
    time: '2026-11-29T12:00:00Z',
    data: {},
  });
  return read !== null && 'events' in read && read.events.length === 1;
}

test('a vault and its subscription have a topic each', () => {
  expect(deployed().topics).toEqual([
    { source: VAULT, topicType: 'Microsoft.KeyVault.vaults' },
    { source: `/subscriptions/${GROUND.subscriptionId}`, topicType: 'Microsoft.Resources.Subscriptions' },
  ]);
  expect(deployed({ subscriptionEvents: false }).topics).toHaveLength(1);
});

test('what is asked for is what the bot reads, in the schema that it reads', () => {
  const [ofVault, ofSubscription] = deployed().subscriptions;
  const subjects = [
    VAULT,
    `${VAULT}/accessPolicies/add`,
    `${VAULT}/providers/Microsoft.Authorization/roleAssignments/1`,
  ];

  for (const { eventDeliverySchema } of deployed().subscriptions)
    expect(eventDeliverySchema).toBe('CloudEventSchemaV1_0');
  expect(ofVault?.filter.includedEventTypes.filter((type) => !isRead(type, VAULT, 'wildcard'))).toEqual([]);
  for (const type of ofSubscription?.filter.includedEventTypes ?? []) {
    expect(subjects.filter((subject) => !isRead(type, '/subscriptions/1', subject))).toEqual([]);
  }
});

test('of all that is written in a subscription, only vaults and role assignments are told', () => {
  const [, { filter } = { filter: { advancedFilters: [] } }] = deployed().subscriptions;

  expect(filter.advancedFilters?.map(({ key }) => key)).toEqual(['data.operationName']);
  for (const operation of filter.advancedFilters?.[0]?.values ?? []) {
    expect(operation).toMatch(
      /^Microsoft\.(KeyVault\/vaults|KeyVault\/vaults\/accessPolicies|Authorization\/roleAssignments)\/(write|delete)$/,
    );
  }
});

test('it goes to the way in of the bot, with a key that is kept secret, or with a token of Entra', () => {
  const [{ destination: byKey } = { destination: null }] = deployed().subscriptions;
  const [{ destination: byToken } = { destination: null }] = deployed({ key: '', audience: 'an-id' }).subscriptions;

  expect(byKey).toEqual({
    endpointType: 'WebHook',
    properties: {
      endpointUrl: 'https://greenlight-contoso.azurewebsites.net/api/events',
      maxEventsPerBatch: 10,
      deliveryAttributeMappings: [
        { name: 'aeg-sas-key', type: 'Static', properties: { value: 'from the vault', isSecret: true } },
      ],
    },
  });
  expect(byToken?.properties).toMatchObject({
    azureActiveDirectoryTenantId: GROUND.tenantId,
    azureActiveDirectoryApplicationIdOrUri: 'an-id',
  });
  expect(byToken?.properties).not.toHaveProperty('deliveryAttributeMappings');
});
