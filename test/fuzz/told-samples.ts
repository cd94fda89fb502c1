import { asCloudEvent, GROUP, ofResource, ofVault, validation } from '../bot/inbox/event-samples.ts';

/** The vault of the seed incident, and what is given at it. */
const VAULT =
  '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod/providers/Microsoft.KeyVault/vaults/kv-shop';
const ROLE = `${VAULT}/providers/Microsoft.Authorization/roleAssignments/11111111-2222-3333-4444-555555555555`;

const OF_VAULT = [
  'CertificateNewVersionCreated',
  'CertificateNearExpiry',
  'CertificateExpired',
  'VaultAccessPolicyChanged',
];
const ofShop = OF_VAULT.map((type) => ofVault(type, 'wildcard-contoso-com', VAULT));
const ofGroup = [
  ofResource('Write', VAULT, 'Microsoft.KeyVault/vaults/write'),
  ofResource('Delete', ROLE, 'Microsoft.Authorization/roleAssignments/delete'),
  ofResource('Write', `${GROUP}/providers/Microsoft.Web/sites/app`, 'Microsoft.Web/sites/write'),
];

/** What Event Grid delivers, in both schemas, one by one and together. */
export const DELIVERIES: readonly unknown[] = [
  [validation],
  ...ofShop.map((each) => [each]),
  ...ofGroup.map((each) => [each]),
  [...ofShop, ...ofGroup],
  ...ofShop.map(asCloudEvent),
  ofShop.map(asCloudEvent),
  ofGroup.map((each) => asCloudEvent({ ...ofShop[0], ...each } as never)),
];

/** What on-call services send, in the forms that they document. */
export const INCIDENTS: readonly unknown[] = [
  {
    event: {
      id: '01',
      event_type: 'incident.triggered',
      resource_type: 'incident',
      occurred_at: '2026-11-23T09:00:00Z',
      data: {
        id: 'PGR0VU2',
        type: 'incident',
        html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
        title: 'TLS of shop.contoso.com',
        urgency: 'high',
        body: { details: { host: 'shop.contoso.com' } },
        custom_details: { certificate: 'kv-shop-wildcard-contoso-com' },
      },
    },
  },
  {
    action: 'Create',
    integrationName: 'greenlight',
    alert: {
      alertId: '052652ac',
      message: 'shop.contoso.com is yellow',
      description: 'see the portal',
      entity: 'kv-shop',
      priority: 'P1',
      details: { app: 'app-shop-prod' },
    },
  },
  {
    id: 'i-1',
    title: 'why is shop.contoso.com yellow?',
    about: 'shop.contoso.com',
    text: 'It is.',
    source: 'Alertmanager',
    urgency: 'high',
    url: 'https://alerts.contoso.com/1',
  },
  { id: 'i-2', title: 'approve and fix all of kv-shop' },
];
