import { hence } from '../../helpers/evidence.ts';
import { boundTo, certificate, newest, secret, vault, waitingFor } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const says = (since: string) =>
  `A newer version came into the vault ${since}; App Service takes it by itself within 24 hours.`;

/** A plain secret that came so many hours ago and is valid until then; App Service holds what is valid until 9 Dec. */
const plain = (hours: number, expiresOn: string | null) => ({
  ...secret({ kind: 'secret', version: 's2', createdOn: hence(-hours), expiresOn }),
  ...certificate({ thumbprint: 'AA', expiresOn: '2026-12-09T09:00:00.000Z' }),
  ...boundTo('AA'),
  newest: null,
  renewalPolicy: null,
  pendingRenewal: null,
  versions: null,
});
const UNTOLD = 'whether App Service holds what the secret holds, which cannot be told without reading its value';

export const syncPending: RuleFixtures = {
  sick: {
    'this very moment': {
      facts: waitingFor(0),
      says: says('less than an hour ago'),
      proofs: ['Version v2 (BB) was created on 23 Nov 2026 at 09:00 UTC', 'App Service holds AA'],
    },
    'an hour ago': { facts: waitingFor(1), says: says('an hour ago') },
    'just under two hours ago': { facts: waitingFor(1.9), says: says('an hour ago') },
    'two hours ago': { facts: waitingFor(2), says: says('2 hours ago') },
    'just under a day ago': { facts: waitingFor(23.9), says: says('23 hours ago') },
    'earlier versions that were not read': { facts: waitingFor(1), unseen: ['versions'], says: says('an hour ago') },
    'App Service holds nothing yet': {
      facts: { ...secret({ createdOn: hence(-1) }), ...certificate({ thumbprint: '', expiresOn: null }) },
      says: says('an hour ago'),
      proofs: ['Version v2 (BB) was created on 23 Nov 2026 at 08:00 UTC', 'App Service holds nothing yet'],
    },
    'a plain secret that is valid for a minute longer': {
      facts: plain(2, '2026-12-09T09:01:00.000Z'),
      says: says('2 hours ago'),
      proofs: [
        'Version s2 was created on 23 Nov 2026 at 07:00 UTC and is valid until 9 Dec 2026',
        'App Service holds AA',
      ],
    },
    'a plain secret, and App Service holds nothing yet': {
      facts: { ...plain(2, null), ...certificate({ thumbprint: '', expiresOn: null }) },
      says: says('2 hours ago'),
      proofs: ['Version s2 was created on 23 Nov 2026 at 07:00 UTC', 'App Service holds nothing yet'],
    },
  },
  healthy: {
    'a day ago, which is another matter': { facts: waitingFor(24) },
    'nothing newer': { facts: newest({ createdOn: hence(-1) }) },
    'nothing newer, and its public bytes not read': { facts: {}, unseen: ['newest'] },
    'a plain secret that is valid for some seconds longer': { facts: plain(2, '2026-12-09T09:00:59.000Z') },
    'a plain secret that is valid for as long': { facts: plain(2, '2026-12-09T09:00:00.000Z') },
    'a plain secret that ends before': { facts: plain(2, '2026-12-01T09:00:00.000Z') },
    'a cause before it, which keeps it from coming': { facts: { ...waitingFor(1), ...vault({ accessPolicies: [] }) } },
    'an unsafe version, which must not come': {
      facts: { ...waitingFor(1), ...newest({ createdOn: hence(-1) }, { selfIssued: true }) },
    },
  },
  unjudged: {
    'a plain secret without a last day': { facts: plain(2, null), unseenIs: UNTOLD },
    'a plain secret of no known age': {
      facts: { ...plain(2, '2027-05-22T09:00:00.000Z'), ...secret({ kind: 'secret', createdOn: null }) },
      unseenIs: UNTOLD,
    },
    'a plain secret, and App Service does not say until when its own is valid': {
      facts: { ...plain(2, '2027-05-22T09:00:00.000Z'), ...certificate({ thumbprint: 'AA', expiresOn: null }) },
      unseenIs: UNTOLD,
    },
    'a secret whose thumbprint nobody tells, without a last day': {
      facts: secret({ thumbprint: null, expiresOn: null }),
      unseenIs: UNTOLD,
    },
  },
};
