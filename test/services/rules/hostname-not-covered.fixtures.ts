import type { HostNameBinding } from '../../../services/domain/app-service.ts';
import { healthy } from '../../helpers/evidence.ts';
import { beside, boundTo, certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

/** The site has these host names; those of null have no TLS binding. */
const hosts = (bound: Readonly<Record<string, string | null>>) => ({
  sites: healthy.sites.map((site) => ({
    ...site,
    bindings: Object.entries(bound).map(
      ([host, thumbprint]): HostNameBinding => ({ host, sslState: thumbprint ? 'SniEnabled' : 'Disabled', thumbprint }),
    ),
  })),
});
const NAMES = 'kv-shop-wildcard names *.contoso.com, contoso.com';

export const hostnameNotCovered: RuleFixtures = {
  sick: {
    'bound, and another domain': {
      facts: boundTo('BB', 'shop.fabrikam.com'),
      says: 'shop.fabrikam.com is bound to this certificate, which does not cover it.',
      proofs: ['shop.fabrikam.com of app-shop is bound to BB', NAMES],
    },
    'bound, and deeper than the wildcard reaches': {
      facts: boundTo('BB', 'deep.shop.contoso.com'),
      says: 'deep.shop.contoso.com is bound to this certificate, which does not cover it.',
    },
    'two bound, one that is covered, and one that is not bound': {
      facts: hosts({
        'a.fabrikam.com': 'BB',
        'b.fabrikam.com': 'BB',
        'shop.contoso.com': 'BB',
        'c.fabrikam.com': null,
      }),
      says: 'a.fabrikam.com, b.fabrikam.com are bound to this certificate, which does not cover them.',
      proofs: ['a.fabrikam.com of app-shop is bound to BB', 'b.fabrikam.com of app-shop is bound to BB', NAMES],
    },
    'an uploaded certificate': {
      facts: { ...boundTo('BB', 'shop.fabrikam.com'), ...certificate({ keyVault: null }) },
      says: 'shop.fabrikam.com is bound to this certificate, which does not cover it.',
    },
    'not bound, on a site that this certificate serves elsewhere': {
      facts: hosts({ 'shop.contoso.com': 'BB', 'shop.fabrikam.com': null }),
      says: 'shop.fabrikam.com has no TLS binding, and this certificate does not cover it.',
      colour: 'yellow',
      proofs: ['shop.fabrikam.com of app-shop has no TLS binding', NAMES],
    },
    'not bound, and no other certificate covers it either': {
      facts: { ...hosts({ 'shop.contoso.com': 'BB', 'shop.fabrikam.com': null }), others: [beside('CC')] },
      says: 'shop.fabrikam.com has no TLS binding, and this certificate does not cover it.',
      colour: 'yellow',
    },
    'two that are not bound': {
      facts: hosts({ 'shop.contoso.com': 'BB', 'a.fabrikam.com': null, 'b.fabrikam.com': null }),
      says: 'a.fabrikam.com, b.fabrikam.com have no TLS binding, and this certificate does not cover them.',
      colour: 'yellow',
    },
  },
  healthy: {
    'covered by name, in other letters': { facts: boundTo('BB', 'CONTOSO.com') },
    'bound to another certificate': {
      facts: { ...hosts({ 'shop.contoso.com': 'BB', 'shop.fabrikam.com': 'CC' }), others: [beside('CC')] },
    },
    'not bound, and another certificate covers it': {
      facts: {
        ...hosts({ 'shop.contoso.com': 'BB', 'shop.fabrikam.com': null }),
        others: [beside('CC', { hostNames: ['*.fabrikam.com'] })],
      },
    },
    'not bound, on a site that this certificate does not serve': {
      facts: hosts({ 'shop.contoso.com': null, 'shop.fabrikam.com': null }),
    },
    'not bound, on another site than the one that this certificate serves': {
      facts: { sites: [...hosts({ 'shop.contoso.com': 'BB' }).sites, ...hosts({ 'shop.fabrikam.com': null }).sites] },
    },
    'names that Azure gives': {
      facts: hosts({
        'shop.contoso.com': 'BB',
        'app-shop.azurewebsites.us': null,
        'app-shop.chinacloudsites.cn': null,
        'app-shop.scm.contoso-ase.net': null,
        'APP-SHOP.TrafficManager.net': null,
        'app-shop.usgovtrafficmanager.net': null,
        'app-shop.trafficmanager.cn': null,
        'app-shop.ase-shop.appserviceenvironment.net': null,
        'app-shop.ase-shop.appserviceenvironment.us': null,
        'app-shop.ase-shop.appserviceenvironment.cn': null,
      }),
    },
    'App Service does not say what the certificate covers': {
      facts: { ...boundTo('BB', 'shop.fabrikam.com'), ...certificate({ hostNames: [] }) },
    },
    'no site': { facts: { sites: [] } },
  },
};
