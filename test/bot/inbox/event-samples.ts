/**
 * What Event Grid sends, in the forms that its pages show: learn.microsoft.com, "event-schema-key-vault",
 * "event-schema-subscriptions", "cloud-event-schema", "end-point-validation-event-grid-events-schema".
 */
export const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/sample-rg';
export const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/sample-kv`;

export const validation = {
  id: '2d1781af-3a4c-4d7c-bd0c-e34b19da4e66',
  topic: '/subscriptions/11111111-1111-1111-1111-111111111111',
  subject: '',
  data: {
    validationCode: '512d38b6-c7b8-40c8-89fe-f46f9e9622b6',
    validationUrl: 'https://rp-eastus2.eventgrid.azure.net:553/eventsubscriptions/estest/validate?id=512d38b6',
  },
  eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
  eventTime: '2026-11-23T09:00:00.0000000Z',
  metadataVersion: '1',
  dataVersion: '1',
};

/** An event of Key Vault in Event Grid's own schema. */
export function ofVault(type: string, name: string, vault = VAULT, id = 'e-1') {
  return {
    id,
    topic: vault,
    subject: name,
    eventType: `Microsoft.KeyVault.${type}`,
    eventTime: '2026-11-23T08:59:40.1036736Z',
    data: {
      Id: `https://sample-kv.vault.azure.net/certificates/${name}/ee059b2bb5bc48398a53b168c6cdcb10`,
      VaultName: 'sample-kv',
      ObjectType: 'Certificate',
      'ObjectName ': name,
      Version: ' ee059b2bb5bc48398a53b168c6cdcb10',
      NBF: '1559081980',
      EXP: '1559082102',
    },
    dataVersion: '1',
    metadataVersion: '1',
  };
}

/** The same as CloudEvents have it. */
export function asCloudEvent({
  topic,
  eventType,
  eventTime,
  dataVersion: _d,
  metadataVersion: _m,
  ...rest
}: ReturnType<typeof ofVault>) {
  return { ...rest, source: topic, type: eventType, time: eventTime, specversion: '1.0' };
}

/** An event of a subscription. */
export function ofResource(deed: string, subject: string, operationName: string, id = 's-1') {
  return {
    subject,
    eventType: `Microsoft.Resources.Resource${deed}Success`,
    eventTime: '2026-11-23T08:59:40.6117357Z',
    id,
    data: {
      authorization: { scope: subject, action: operationName, evidence: { role: 'Subscription Admin' } },
      claims: { aud: 'https://management.azure.com/', name: 'somebody' },
      correlationId: 'c-1',
      resourceProvider: 'Microsoft.KeyVault',
      resourceUri: subject,
      operationName,
      status: 'Succeeded',
      subscriptionId: '11111111-1111-1111-1111-111111111111',
      tenantId: '22222222-2222-2222-2222-222222222222',
    },
    dataVersion: '2',
    metadataVersion: '1',
    topic: '/subscriptions/11111111-1111-1111-1111-111111111111',
  };
}
