import { hence } from '../../helpers/evidence.ts';
import { certificate, newest, secret, vault, waitingFor } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const says = (waited: string) =>
  `App Service has not taken the newer version that has been in the vault for ${waited}.`;
const plain = {
  ...secret({ kind: 'secret', version: 's2', createdOn: hence(-72) }),
  ...certificate({ thumbprint: 'AA', expiresOn: '2026-12-09T09:00:00.000Z' }),
  newest: null,
};

export const syncOverdue: RuleFixtures = {
  sick: {
    'a day': {
      facts: waitingFor(24),
      says: says('over a day'),
      proofs: ['Version v2 (BB) was created on 22 Nov 2026 at 09:00 UTC', 'App Service holds AA'],
    },
    'just under two days': { facts: waitingFor(47.9), says: says('over a day') },
    'two days': { facts: waitingFor(48), says: says('2 days: it is overdue') },
    'just under three days': { facts: waitingFor(71.9), says: says('2 days: it is overdue') },
    'three days': { facts: waitingFor(72), says: says('3 days: it is overdue') },
    'a plain secret that is valid for longer': {
      facts: plain,
      says: says('3 days: it is overdue'),
      proofs: [
        'Version s2 was created on 20 Nov 2026 at 09:00 UTC and is valid until 22 May 2027',
        'App Service holds AA',
      ],
    },
    'App Service holds nothing yet': {
      facts: certificate({ thumbprint: '', expiresOn: null }),
      says: says('3 days: it is overdue'),
      proofs: ['Version v2 (BB) was created on 20 Nov 2026 at 09:00 UTC', 'App Service holds nothing yet'],
    },
  },
  healthy: {
    'just under a day': { facts: waitingFor(23.9) },
    'nothing newer': { facts: newest({ createdOn: hence(-72) }) },
    'a cause before it, which keeps it from coming': { facts: { ...waitingFor(72), ...vault({ accessPolicies: [] }) } },
    'an unsafe version, which must not come': {
      facts: { ...waitingFor(72), ...newest({ createdOn: hence(-72) }, { selfIssued: true }) },
    },
  },
  unjudged: {
    'a plain secret without a last day': {
      facts: { ...plain, ...secret({ kind: 'secret', expiresOn: null }) },
      unseenIs: 'whether App Service holds what the secret holds, which cannot be told without reading its value',
    },
    'no certificate of that name in the vault, and plain secrets not read': {
      facts: { newest: null },
      unseen: ['secret'],
      unseenIs: 'the secret in the vault',
    },
  },
};
