import { NEWER, OLDER, waitingFor } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const says = (since: string) =>
  `A newer version came into the vault ${since}; App Service takes it by itself within 24 hours.`;

export const syncPending: RuleFixtures = {
  sick: {
    'this very moment': {
      facts: waitingFor(0),
      says: says('less than an hour ago'),
      proofs: ['Version v2 was created 2026-11-23T09:00:00.000Z'],
    },
    'an hour ago': { facts: waitingFor(1), says: says('an hour ago') },
    'just under two hours ago': { facts: waitingFor(1.9), says: says('an hour ago') },
    'two hours ago': { facts: waitingFor(2), says: says('2 hours ago') },
    'just under a day ago': { facts: waitingFor(23.9), says: says('23 hours ago') },
    'the newest version is listed first': {
      facts: { ...waitingFor(1), versions: waitingFor(1).versions?.toReversed() ?? null },
      says: says('an hour ago'),
    },
  },
  healthy: {
    'a day ago, which is another matter': { facts: waitingFor(24) },
    'nothing newer': { facts: { versions: [OLDER, NEWER] } },
    'the only version is the one that App Service holds': { facts: { versions: [NEWER] } },
    'the vault lists no version': { facts: { versions: [] } },
  },
  unjudged: {
    'no certificate of that name in the vault': {
      facts: { versions: null },
      unseenIs: 'a certificate of that name in the vault',
    },
  },
};
