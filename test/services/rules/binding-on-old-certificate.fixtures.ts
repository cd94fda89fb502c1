import { boundTo, certificate, healthy, hence, NEWER, NOW, OLDER } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const EARLIER = 'shop.contoso.com is still bound to an earlier version of the certificate.';
const expired = (expiresOn: string | null) => ({ ...boundTo('AA'), versions: [{ ...OLDER, expiresOn }, NEWER] });
const two = {
  sites: healthy.sites.map((site) => ({
    ...site,
    bindings: ['shop.contoso.com', 'contoso.com', 'www.contoso.com'].map((host, index) => ({
      host,
      sslState: 'SniEnabled' as const,
      thumbprint: index < 2 ? 'AA' : 'BB',
    })),
  })),
};
const stayed = (name: string, host: string) =>
  healthy.sites.map((site) => ({
    ...site,
    name,
    bindings: [{ host, sslState: 'SniEnabled' as const, thumbprint: 'AA' }],
  }));

export const bindingOnOldCertificate: RuleFixtures = {
  sick: {
    'an earlier version': {
      facts: boundTo('AA'),
      says: EARLIER,
      proofs: ['shop.contoso.com of app-shop is bound to AA', 'App Service holds BB'],
    },
    'an earlier version that expires in a second': { facts: expired('2026-11-23T09:00:01.000Z'), says: EARLIER },
    'an earlier version without a last day': { facts: expired(null), says: EARLIER },
    'a version that expires this very moment': {
      facts: expired(NOW),
      says: 'shop.contoso.com is still bound to an expired version of the certificate.',
      colour: 'red',
    },
    'a version that expired a day ago': {
      facts: expired(hence(-24)),
      says: 'shop.contoso.com is still bound to an expired version of the certificate.',
      colour: 'red',
    },
    'a slot, while the site itself followed': {
      facts: { sites: [...healthy.sites, ...stayed('app-shop/staging', 'staging.contoso.com')] },
      says: 'staging.contoso.com is still bound to an earlier version of the certificate.',
      proofs: ['staging.contoso.com of app-shop/staging is bound to AA', 'App Service holds BB'],
    },
    'two host names, and one that followed': {
      facts: two,
      says: 'shop.contoso.com, contoso.com are still bound to an earlier version of the certificate.',
    },
  },
  healthy: {
    'no TLS binding': { facts: boundTo(null) },
    'another certificate holds it': { facts: { ...boundTo('AA'), otherThumbprints: ['AA'] } },
    'a thumbprint of no version': { facts: boundTo('CC') },
    'a host name that the certificate does not cover': { facts: boundTo('AA', 'deep.shop.contoso.com') },
    'an uploaded certificate': { facts: { ...boundTo('AA'), ...certificate({ keyVault: null }) } },
    'a newer version than the one that App Service holds': {
      facts: { ...boundTo('BB'), ...certificate({ thumbprint: 'AA' }) },
    },
    'a version as old as the one that App Service holds': {
      facts: { ...boundTo('AA'), versions: [{ ...OLDER, createdOn: NEWER.createdOn }, NEWER] },
    },
    'App Service holds what the vault does not know': {
      facts: { ...boundTo('AA'), ...certificate({ thumbprint: 'DD' }) },
    },
    'nobody stayed behind, and the vault was not read': { facts: {}, unseen: ['versions'] },
    'no site': { facts: { sites: [] } },
  },
  unjudged: {
    'a host name on an unknown thumbprint, and the vault not read': {
      facts: boundTo('AA'),
      unseen: ['versions'],
      unseenIs: 'the versions of the vault certificate',
    },
    'a host name on an unknown thumbprint, and no certificate of that name in the vault': {
      facts: { ...boundTo('AA'), versions: null },
      unseenIs: 'the versions of the vault certificate',
    },
  },
};
