import { hence, NOW } from '../../helpers/evidence.ts';
import { certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const certificateExpired: RuleFixtures = {
  sick: {
    'expired a month ago': {
      facts: certificate({ expiresOn: '2026-10-23T09:00:00.000Z' }),
      says: 'The certificate that App Service holds expired on 23 Oct 2026.',
      proofs: ['kv-shop-wildcard is valid until 23 Oct 2026'],
    },
    'expires this very moment': {
      facts: certificate({ expiresOn: NOW }),
      says: 'The certificate that App Service holds expired on 23 Nov 2026.',
    },
    'expired by a clock of another time zone': {
      facts: certificate({ expiresOn: '2026-11-23T10:59:59+02:00' }),
      says: 'The certificate that App Service holds expired on 23 Nov 2026.',
    },
    'uploaded, and expired': {
      facts: certificate({ expiresOn: hence(-24), keyVault: null }),
      says: 'The certificate that App Service holds expired on 22 Nov 2026.',
    },
  },
  healthy: {
    'expires in a second': { facts: certificate({ expiresOn: '2026-11-23T09:00:01.000Z' }) },
    'expires in a second by a clock of another time zone': {
      facts: certificate({ expiresOn: '2026-11-23T11:00:01+02:00' }),
    },
    'App Service holds nothing yet of what is in the vault': {
      facts: certificate({ expiresOn: null, thumbprint: '' }),
    },
  },
  unjudged: {
    'Azure does not say when it ends': {
      facts: certificate({ expiresOn: null }),
      unseenIs: 'the expiry date of kv-shop-wildcard: Azure tells none',
    },
    'a managed certificate of which Azure says nothing': {
      facts: certificate({ expiresOn: null, thumbprint: '', keyVault: null, canonicalName: 'shop.contoso.com' }),
      unseenIs: 'the expiry date of kv-shop-wildcard: Azure tells none',
    },
  },
};
