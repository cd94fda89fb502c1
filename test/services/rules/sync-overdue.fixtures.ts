import { NEWER, OLDER, waitingFor } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const says = (waited: string) =>
  `App Service has not taken the newer version that has been in the vault for ${waited}.`;

export const syncOverdue: RuleFixtures = {
  sick: {
    'a day': {
      facts: waitingFor(24),
      says: says('over a day'),
      proofs: ['Version v2 (BB) was created 2026-11-22T09:00:00.000Z', 'App Service holds AA'],
    },
    'just under two days': { facts: waitingFor(47.9), says: says('over a day') },
    'two days': { facts: waitingFor(48), says: says('2 days: it is overdue') },
    'just under three days': { facts: waitingFor(71.9), says: says('2 days: it is overdue') },
    'three days': { facts: waitingFor(72), says: says('3 days: it is overdue') },
  },
  healthy: {
    'just under a day': { facts: waitingFor(23.9) },
    'nothing newer': { facts: { versions: [OLDER, NEWER] } },
  },
  unjudged: {
    'no certificate of that name in the vault': {
      facts: { versions: null },
      unseenIs: 'a certificate of that name in the vault',
    },
  },
};
