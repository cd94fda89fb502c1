import { hence, NOW } from '../../helpers/evidence.ts';
import { beside, certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const DAY = 24;

function uploaded(expiresOn: string | null) {
  return certificate({ keyVault: null, expiresOn });
}

function managed(expiresOn: string | null) {
  return certificate({ keyVault: null, canonicalName: 'shop.contoso.com', expiresOn });
}

export const certificateNotFromKeyVault: RuleFixtures = {
  sick: {
    'uploaded, and an hour less than thirty days left': {
      facts: uploaded(hence(30 * DAY - 1)),
      says: 'The certificate was uploaded and follows no vault, and it expires on 23 Dec 2026: a person has to upload the next one.',
      proofs: [
        'keyVaultId and canonicalName are not set on kv-shop-wildcard',
        'kv-shop-wildcard is valid until 23 Dec 2026',
      ],
    },
    'uploaded, in its last second': {
      facts: uploaded('2026-11-23T09:00:01.000Z'),
      says: 'The certificate was uploaded and follows no vault, and it expires on 23 Nov 2026: a person has to upload the next one.',
    },
    'uploaded, and expired this very moment': {
      facts: uploaded(NOW),
      says: 'The certificate was uploaded and follows no vault, and it expired on 23 Nov 2026: a person has to upload the next one.',
    },
    'uploaded and expired, and its successor is there': {
      facts: { ...uploaded(NOW), others: [beside('AA', { expiresOn: NOW }), beside('CC', { name: 'shop-2027' })] },
      says: 'The certificate was uploaded and follows no vault, and it expired on 23 Nov 2026. shop-2027 is there to take over: it covers the same names and is valid until 22 May 2027. Ask about that one to have the host names bound to it.',
      proofs: [
        'keyVaultId and canonicalName are not set on kv-shop-wildcard',
        'kv-shop-wildcard is valid until 23 Nov 2026',
        'shop-2027 names *.contoso.com, contoso.com and is valid until 22 May 2027',
      ],
    },
    'uploaded and expired, and one is there that covers less, and one that tells no last day': {
      facts: {
        ...uploaded(NOW),
        others: [beside('CC', { hostNames: ['*.contoso.com'] }), beside('DD', { expiresOn: null })],
      },
      says: 'The certificate was uploaded and follows no vault, and it expired on 23 Nov 2026: a person has to upload the next one.',
    },
    'uploaded, and thirty days left, which is a note': {
      facts: uploaded(hence(30 * DAY)),
      says: 'The certificate was uploaded and follows no vault: a person has to upload the next one before 23 Dec 2026.',
      colour: 'green',
    },
    'uploaded, and many days left, though another is there': {
      facts: { ...uploaded(hence(60 * DAY)), others: [beside('CC', { name: 'shop-2027' })] },
      says: 'The certificate was uploaded and follows no vault: a person has to upload the next one before 22 Jan 2027.',
      proofs: [
        'keyVaultId and canonicalName are not set on kv-shop-wildcard',
        'kv-shop-wildcard is valid until 22 Jan 2027',
      ],
      colour: 'green',
    },
    'managed, and not renewed, though another is there': {
      facts: { ...managed(hence(30 * DAY - 1)), others: [beside('CC', { name: 'shop-2027' })] },
      says: 'App Service was to renew this managed certificate 45 days before its end on 23 Dec 2026 and has not: most likely the validation of shop.contoso.com fails.',
      proofs: ['canonicalName is shop.contoso.com on kv-shop-wildcard', 'kv-shop-wildcard is valid until 23 Dec 2026'],
    },
    'uploaded, and its end unknown, which is a note': {
      facts: uploaded(null),
      says: 'The certificate was uploaded and follows no vault: a person has to upload the next one.',
      proofs: ['keyVaultId and canonicalName are not set on kv-shop-wildcard', 'kv-shop-wildcard has no expiry date'],
      colour: 'green',
    },
    'managed, and not renewed': {
      facts: managed(hence(30 * DAY - 1)),
      says: 'App Service was to renew this managed certificate 45 days before its end on 23 Dec 2026 and has not: most likely the validation of shop.contoso.com fails.',
      proofs: ['canonicalName is shop.contoso.com on kv-shop-wildcard', 'kv-shop-wildcard is valid until 23 Dec 2026'],
    },
    'managed, and thirty days left, which is a note': {
      facts: managed(hence(30 * DAY)),
      says: 'App Service manages this certificate and renews it by itself: it follows no vault.',
      colour: 'green',
    },
    'managed, and not issued yet, which is a note': {
      facts: managed(null),
      says: 'App Service manages this certificate and renews it by itself: it follows no vault.',
      colour: 'green',
    },
  },
  healthy: {
    'from a vault, and few days left': { facts: certificate({ expiresOn: hence(2 * DAY) }) },
  },
};
