import { hence, NOW } from '../../helpers/evidence.ts';
import { certificate, secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const DAY = 24;
const TWO_DAYS = certificate({ expiresOn: hence(2 * DAY) });
/** As App Service Certificates are kept: no certificate of that name in the vault, but a secret. */
const PLAIN = TWO_DAYS;

export const certificateExpiring: RuleFixtures = {
  sick: {
    'an hour less than thirty days left': {
      facts: certificate({ expiresOn: hence(30 * DAY - 1) }),
      says: 'The certificate expires in 29 days, on 23 Dec 2026, and the vault holds no newer version.',
      proofs: ['kv-shop-wildcard is valid until 23 Dec 2026', 'The newest version in the vault is BB'],
    },
    'nothing of that name in the vault': {
      facts: { ...PLAIN, secret: null },
      says: 'The certificate expires in 2 days, on 25 Nov 2026, and the vault holds no newer version.',
      proofs: ['kv-shop-wildcard is valid until 25 Nov 2026', 'The vault holds nothing named wildcard'],
    },
    'a plain secret that ends with the certificate': {
      facts: { ...PLAIN, ...secret({ kind: 'secret', expiresOn: hence(2 * DAY) }) },
      says: 'The certificate expires in 2 days, on 25 Nov 2026, and the vault holds no newer version.',
      proofs: ['kv-shop-wildcard is valid until 25 Nov 2026', 'The secret wildcard is valid until 25 Nov 2026'],
    },
    'a plain secret that does not say when it ends': {
      facts: { ...PLAIN, ...secret({ kind: 'secret', expiresOn: null }) },
      says: 'The certificate expires in 2 days, on 25 Nov 2026, and nothing shows that the vault holds a newer version.',
      proofs: ['kv-shop-wildcard is valid until 25 Nov 2026', 'The secret wildcard has no expiry date'],
    },
    'one day left': {
      facts: certificate({ expiresOn: hence(DAY) }),
      says: 'The certificate expires in 1 day, on 24 Nov 2026, and the vault holds no newer version.',
    },
    'the last second': {
      facts: certificate({ expiresOn: '2026-11-23T09:00:01.000Z' }),
      says: 'The certificate expires in less than a day, on 23 Nov 2026, and the vault holds no newer version.',
    },
  },
  healthy: {
    'thirty days left': { facts: certificate({ expiresOn: hence(30 * DAY) }) },
    'thirty days left, and the vault not read': {
      facts: certificate({ expiresOn: hence(30 * DAY) }),
      unseen: ['secret'],
    },
    'a successor in the vault': { facts: { ...TWO_DAYS, ...secret({ thumbprint: 'CC' }) } },
    'a plain secret that ends a second later': {
      facts: { ...PLAIN, ...secret({ kind: 'secret', expiresOn: '2026-11-25T09:00:01.000Z' }) },
    },
    'a plain secret that ends later, by a clock of another time zone': {
      facts: { ...PLAIN, ...secret({ kind: 'secret', expiresOn: '2026-11-25T08:30:00-01:00' }) },
    },
    'an uploaded certificate': { facts: certificate({ expiresOn: hence(2 * DAY), keyVault: null }) },
    'an expired one, which is worse': { facts: certificate({ expiresOn: NOW }) },
    'Azure does not say when it ends': { facts: certificate({ expiresOn: null }) },
    'App Service holds nothing yet': { facts: certificate({ expiresOn: null, thumbprint: '' }) },
  },
  unjudged: {
    'few days left, and the secret not read': {
      facts: TWO_DAYS,
      unseen: ['secret'],
      unseenIs: 'the secret in the vault',
    },
  },
};
