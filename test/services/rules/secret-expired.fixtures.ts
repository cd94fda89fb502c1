import { hence, NOW } from '../../helpers/evidence.ts';
import { secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const secretExpired: RuleFixtures = {
  sick: {
    'expired a day ago': {
      facts: secret({ expiresOn: hence(-24) }),
      says: 'The newest version of wildcard in kv-shop expired on 22 Nov 2026, so App Service could only take an expired certificate.',
      proofs: ['exp is 22 Nov 2026 on version v2'],
    },
    'expires this very moment': {
      facts: secret({ expiresOn: NOW }),
      says: 'The newest version of wildcard in kv-shop expired on 23 Nov 2026, so App Service could only take an expired certificate.',
    },
    'disabled as well': {
      facts: secret({ expiresOn: NOW, enabled: false }),
      says: 'The newest version of wildcard in kv-shop expired on 23 Nov 2026, so App Service could only take an expired certificate.',
    },
  },
  healthy: {
    'expires in a second': { facts: secret({ expiresOn: '2026-11-23T09:00:01.000Z' }) },
    'expires in a second, by a clock of another time zone': {
      facts: secret({ expiresOn: '2026-11-23T08:00:01-01:00' }),
    },
    'never expires': { facts: secret({ expiresOn: null }) },
    disabled: { facts: secret({ enabled: false }) },
  },
};
