import { healthy, hence, NEWER, NOW, OLDER } from '../../helpers/evidence.ts';
import { beside, boundTo, certificate } from '../../helpers/facts.ts';
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

/** A certificate that was uploaded beside this one and ends in so many hours, with the host names that are on it. */
const uploaded = (hours: number, ...hosts: readonly string[]) => ({
  others: [beside('UU', { name: 'uploaded-in-may', isUploaded: true, expiresOn: hence(hours) })],
  sites: healthy.sites.map((site) => ({
    ...site,
    bindings: hosts.map((host) => ({ host, sslState: 'SniEnabled' as const, thumbprint: 'UU' })),
  })),
});
const DAY = 24;
const MAY = '22 May 2027';

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
    'an uploaded certificate that has expired, beside this one': {
      facts: uploaded(-1, 'shop.contoso.com'),
      says: 'shop.contoso.com is still bound to the uploaded uploaded-in-may, which expired on 23 Nov 2026, though this certificate covers it and is good for longer.',
      colour: 'red',
      proofs: [
        'shop.contoso.com of app-shop is bound to UU',
        'uploaded-in-may was uploaded and is valid until 23 Nov 2026',
        `kv-shop-wildcard names *.contoso.com, contoso.com and is valid until ${MAY}`,
      ],
    },
    'an uploaded certificate that ends within the notice, with two host names on it': {
      facts: { ...uploaded(30 * DAY - 1, 'shop.contoso.com', 'contoso.com'), ...certificate({ keyVault: null }) },
      unseen: ['versions'],
      says: 'shop.contoso.com, contoso.com are still bound to the uploaded uploaded-in-may, which expires on 23 Dec 2026, though this certificate covers them and is good for longer.',
      colour: 'yellow',
    },
    'an earlier version, and an uploaded certificate that has expired': {
      facts: {
        ...uploaded(-DAY),
        sites: [...healthy.sites, ...uploaded(-DAY, 'www.contoso.com').sites, ...boundTo('AA').sites],
      },
      says: `${EARLIER} www.contoso.com is still bound to the uploaded uploaded-in-may, which expired on 22 Nov 2026, though this certificate covers it and is good for longer.`,
      colour: 'red',
    },
    'an earlier version, and an uploaded certificate that ends within the notice': {
      facts: {
        ...uploaded(DAY),
        sites: [...uploaded(DAY, 'www.contoso.com').sites, ...boundTo('AA').sites],
      },
      says: `${EARLIER} www.contoso.com is still bound to the uploaded uploaded-in-may, which expires on 24 Nov 2026, though this certificate covers it and is good for longer.`,
      colour: 'yellow',
    },
    'two uploaded certificates, one that has expired and one that ends': {
      facts: {
        others: [
          ...uploaded(-DAY).others,
          beside('VV', { name: 'uploaded-in-june', isUploaded: true, expiresOn: hence(DAY) }),
        ],
        sites: [
          ...uploaded(-DAY, 'shop.contoso.com').sites,
          ...boundTo('VV', 'www.contoso.com').sites.map((site) => ({ ...site, name: 'app-blog' })),
        ],
      },
      says: 'shop.contoso.com, www.contoso.com are still bound to the uploaded uploaded-in-may, which expired on 22 Nov 2026 and the uploaded uploaded-in-june, which expires on 24 Nov 2026, though this certificate covers them and is good for longer.',
      colour: 'red',
    },
    'an uploaded certificate that has expired, where the versions were not seen': {
      facts: { ...uploaded(-1), sites: [...boundTo('CC').sites, ...uploaded(-1, 'www.contoso.com').sites] },
      unseen: ['versions'],
      says: 'www.contoso.com is still bound to the uploaded uploaded-in-may, which expired on 23 Nov 2026, though this certificate covers it and is good for longer.',
      colour: 'red',
    },
  },
  healthy: {
    'an uploaded certificate that has its time yet': { facts: uploaded(30 * DAY, 'shop.contoso.com') },
    'an uploaded certificate that ends, and on it a host name that this one does not cover': {
      facts: uploaded(-1, 'shop.fabrikam.com'),
    },
    'an uploaded certificate that ends no sooner than this one': {
      facts: { ...uploaded(DAY, 'shop.contoso.com'), ...certificate({ expiresOn: hence(DAY) }) },
    },
    'an uploaded certificate that ended, and this one too': {
      facts: { ...uploaded(-DAY, 'shop.contoso.com'), ...certificate({ expiresOn: NOW }) },
    },
    'a certificate from a vault that ends, which its own vault renews': {
      facts: { ...uploaded(-1, 'shop.contoso.com'), others: [beside('UU', { expiresOn: hence(-1) })] },
    },
    'an uploaded certificate that ends, and nothing on it': { facts: uploaded(-1) },
    'no TLS binding': { facts: boundTo(null) },
    'another certificate holds it': { facts: { ...boundTo('AA'), others: [beside('AA')] } },
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
