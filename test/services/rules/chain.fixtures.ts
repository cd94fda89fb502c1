import { certificate, healthy, NEWER, NOW, OLDER, VAULT_ID, vault } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR).toISOString();
const behind = (hours: number) => ({
  ...certificate({ thumbprint: 'AA' }),
  versions: [OLDER, { ...NEWER, createdOn: at(-hours) }],
});
const rules = (bypass: string, defaultAction = 'Deny') => ({
  bypass,
  defaultAction,
  ipRules: [],
  virtualNetworkRules: [],
});
const bound = (thumbprint: string, host = 'shop.contoso.com') => ({
  sites: healthy.sites.map((site) => ({ ...site, bindings: [{ host, sslState: 'SniEnabled' as const, thumbprint }] })),
});
const CLOSED = 'The firewall of kv-shop keeps App Service out: it does not except trusted Microsoft services.';
const GONE =
  'There is no key vault kv-shop: neither where the certificate points, nor deleted, nor elsewhere by that name.';

export const chainFixtures: Readonly<Record<string, RuleFixtures>> = {
  'certificate-expired': {
    sick: {
      'a month ago': {
        facts: certificate({ expiresOn: '2026-10-23T09:00:00.000Z' }),
        says: 'The certificate that App Service holds expired on 23 Oct 2026.',
      },
      'this very moment': {
        facts: certificate({ expiresOn: NOW }),
        says: 'The certificate that App Service holds expired on 23 Nov 2026.',
      },
    },
    healthy: {
      'in a second': certificate({ expiresOn: '2026-11-23T09:00:01.000Z' }),
      'no certificate yet': certificate({ expiresOn: null }),
    },
  },
  'certificate-expiring': {
    sick: {
      'just under thirty days': {
        facts: certificate({ expiresOn: at(30 * 24 - 1) }),
        says: 'The certificate expires in 29 days, on 23 Dec 2026, and the vault holds no newer version.',
      },
      'no version in the vault': {
        facts: { ...certificate({ expiresOn: at(48) }), versions: null },
        says: 'The certificate expires in 2 days, on 25 Nov 2026, and the vault holds no newer version.',
      },
    },
    healthy: {
      'thirty days': certificate({ expiresOn: at(30 * 24) }),
      'a successor in the vault': certificate({ expiresOn: at(48), thumbprint: 'AA' }),
      'an uploaded certificate': certificate({ expiresOn: at(48), keyVault: null }),
      'an expired one': certificate({ expiresOn: at(-1) }),
    },
  },
  'vault-not-found': {
    sick: { nowhere: { facts: { vault: null }, says: GONE } },
    healthy: { 'an uploaded certificate': { ...certificate({ keyVault: null }), vault: null } },
  },
  'firewall-blocks-app-service': {
    sick: {
      'closed, without exception': { facts: vault({ networkRules: rules('None') }), says: CLOSED },
      'no public access, without exception': {
        facts: vault({ publicNetworkAccess: 'disabled', networkRules: rules('none', 'Allow') }),
        says: CLOSED,
      },
    },
    healthy: {
      'closed, trusted services excepted': vault({ networkRules: rules('AzureServices') }),
      'no public access, trusted services excepted': vault({
        publicNetworkAccess: 'Disabled',
        networkRules: rules('AzureServices'),
      }),
      'no public access, no rules': vault({ publicNetworkAccess: 'Disabled' }),
      'open, without exception': vault({ networkRules: rules('None', 'Allow') }),
      'no vault': { vault: null },
    },
  },
  'perimeter-blocks-app-service': {
    sick: {
      enforced: {
        facts: vault({ publicNetworkAccess: 'SecuredByPerimeter' }),
        says: 'A network security perimeter guards kv-shop and keeps App Service out unless one of its inbound rules admits it.',
      },
    },
    healthy: { 'no perimeter': vault({ publicNetworkAccess: 'Disabled' }), 'no vault': { vault: null } },
  },
  'sync-pending': {
    sick: {
      'an hour old': {
        facts: behind(1),
        says: 'A newer version came into the vault an hour ago; App Service takes it by itself within 24 hours.',
        colour: 'green',
      },
      'just under a day old': {
        facts: behind(23.9),
        says: 'A newer version came into the vault 23 hours ago; App Service takes it by itself within 24 hours.',
        colour: 'green',
      },
    },
    healthy: { 'a day old': behind(24), 'nothing newer': {} },
  },
  'sync-overdue': {
    sick: {
      'a day old': {
        facts: behind(24),
        says: 'App Service has not taken the newer version that has been in the vault for over a day.',
      },
      'three days old': {
        facts: behind(72),
        says: 'App Service has not taken the newer version that has been in the vault for 3 days: it is overdue.',
      },
    },
    healthy: { 'just under a day old': behind(23.9), 'nothing newer': {} },
  },
  'sync-status-stale': {
    sick: {
      'a failure that is over': {
        facts: certificate({ status: 'OperationNotPermittedOnKeyVault' }),
        says: 'App Service reports OperationNotPermittedOnKeyVault from its last sync, and every link before it is sound now.',
      },
    },
    healthy: {
      Initialized: certificate({ status: 'Initialized' }),
      'no status': certificate({ status: '' }),
      'overdue, which says it already': { ...behind(72), ...certificate({ thumbprint: 'AA', status: 'UnknownError' }) },
    },
  },
  'binding-on-old-certificate': {
    sick: {
      'an earlier version': {
        facts: bound('AA'),
        says: 'shop.contoso.com is still bound to an earlier version of the certificate.',
      },
      'an expired version': {
        facts: { ...bound('AA'), versions: [{ ...OLDER, expiresOn: at(-1) }, NEWER] },
        says: 'shop.contoso.com is still bound to an expired version of the certificate.',
        colour: 'red',
      },
    },
    healthy: {
      'another certificate holds it': { ...bound('AA'), otherThumbprints: ['AA'] },
      'a thumbprint of no version': bound('CC'),
      'a host that it does not cover': bound('AA', 'deep.shop.contoso.com'),
      'an uploaded certificate': { ...bound('AA'), ...certificate({ keyVault: null }) },
    },
  },
};

export const UNJUDGED = {
  'a deleted vault': { vault: null, deletedVault: { id: VAULT_ID, location: 'westeurope' } },
  'a vault that moved': { vault: null, vaultElsewhere: { id: '/elsewhere' } },
  'no certificate of that name in the vault': { versions: null },
};
