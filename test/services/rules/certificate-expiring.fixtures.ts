import { certificate, hence, NEWER, NOW, OLDER } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const DAY = 24;

export const certificateExpiring: RuleFixtures = {
  sick: {
    'an hour less than thirty days left': {
      facts: certificate({ expiresOn: hence(30 * DAY - 1) }),
      says: 'The certificate expires in 29 days, on 23 Dec 2026, and the vault holds no newer version.',
      proofs: ['kv-shop-wildcard is valid until 2026-12-23T08:00:00.000Z', 'The newest version in the vault is BB'],
    },
    'no certificate of that name in the vault': {
      facts: { ...certificate({ expiresOn: hence(2 * DAY) }), versions: null },
      says: 'The certificate expires in 2 days, on 25 Nov 2026, and the vault holds no newer version.',
      proofs: ['kv-shop-wildcard is valid until 2026-11-25T09:00:00.000Z', 'The newest version in the vault is absent'],
    },
    'the newest version is listed first': {
      facts: { ...certificate({ expiresOn: hence(2 * DAY) }), versions: [NEWER, OLDER] },
      says: 'The certificate expires in 2 days, on 25 Nov 2026, and the vault holds no newer version.',
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
      unseen: ['versions'],
    },
    'a successor in the vault': { facts: certificate({ expiresOn: hence(2 * DAY), thumbprint: 'AA' }) },
    'an uploaded certificate': { facts: certificate({ expiresOn: hence(2 * DAY), keyVault: null }) },
    'an expired one, which is worse': { facts: certificate({ expiresOn: NOW }) },
    'App Service holds nothing yet': { facts: certificate({ expiresOn: null, thumbprint: '' }) },
  },
  unjudged: {
    'few days left, and the vault not read': {
      facts: certificate({ expiresOn: hence(2 * DAY) }),
      unseen: ['versions'],
      unseenIs: 'the versions of the vault certificate',
    },
  },
};
