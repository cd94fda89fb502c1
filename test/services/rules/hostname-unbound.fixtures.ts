import { healthy, NOW } from '../../helpers/evidence.ts';
import { beside, boundTo, certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = 'shop.contoso.com has no TLS binding, though this certificate covers it.';
const two = {
  sites: healthy.sites.map((site) => ({
    ...site,
    bindings: ['shop.contoso.com', 'contoso.com', 'www.contoso.com'].map((host, index) => ({
      host,
      sslState: index < 2 ? ('Disabled' as const) : ('SniEnabled' as const),
      thumbprint: index < 2 ? null : 'BB',
    })),
  })),
};

export const hostnameUnbound: RuleFixtures = {
  sick: {
    'a wildcard covers it': {
      facts: boundTo(null),
      says: SAYS,
      proofs: [
        'shop.contoso.com of app-shop has no TLS binding',
        'kv-shop-wildcard names *.contoso.com, contoso.com and is valid until 22 May 2027',
      ],
    },
    'two of three': {
      facts: two,
      says: 'shop.contoso.com, contoso.com have no TLS binding, though this certificate covers them.',
    },
    'an uploaded certificate': { facts: { ...boundTo(null), ...certificate({ keyVault: null }) }, says: SAYS },
    'a certificate that expires in a second': {
      facts: { ...boundTo(null), ...certificate({ expiresOn: '2026-11-23T09:00:01.000Z' }) },
      says: SAYS,
    },
  },
  healthy: {
    'a name that Azure gives': {
      facts: { ...boundTo(null, 'app.azurewebsites.net'), ...certificate({ hostNames: ['*.azurewebsites.net'] }) },
    },
    'a certificate that does not cover it': { facts: boundTo(null, 'shop.fabrikam.com') },
    'a certificate that expires this very moment': { facts: { ...boundTo(null), ...certificate({ expiresOn: NOW }) } },
    'App Service holds nothing yet': {
      facts: { ...boundTo(null), ...certificate({ expiresOn: null, thumbprint: '' }) },
    },
    'bound to another certificate': { facts: { ...boundTo('CC'), others: [beside('CC')] } },
    'no site': { facts: { sites: [] } },
  },
};
