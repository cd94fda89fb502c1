import { NEWER, OLDER } from '../../helpers/evidence.ts';
import { secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const DISABLED = { ...NEWER, enabled: false };

export const secretDisabled: RuleFixtures = {
  sick: {
    'the newest version, and an older one is enabled': {
      facts: { ...secret({ enabled: false }), versions: [OLDER, DISABLED] },
      says: 'The newest version of wildcard in kv-shop is disabled, even though an older version is enabled: App Service asks for the newest alone.',
      proofs: ['enabled is false on version v2', 'enabled is true on version v1'],
    },
    'the newest version, said to be enabled a moment before': {
      facts: { ...secret({ enabled: false }), versions: [NEWER] },
      says: 'The newest version of wildcard in kv-shop is disabled: App Service asks for the newest alone.',
      proofs: ['enabled is false on version v2'],
    },
    'every version': {
      facts: { ...secret({ enabled: false }), versions: [{ ...OLDER, enabled: false }, DISABLED] },
      says: 'The newest version of wildcard in kv-shop is disabled: App Service asks for the newest alone.',
    },
    'the newest version, and the older ones not read': {
      facts: secret({ enabled: false }),
      unseen: ['versions'],
      says: 'The newest version of wildcard in kv-shop is disabled: App Service asks for the newest alone.',
    },
    'a plain secret, which shows no versions': {
      facts: { ...secret({ enabled: false, kind: 'secret' }), versions: null },
      says: 'The newest version of wildcard in kv-shop is disabled: App Service asks for the newest alone.',
    },
  },
  healthy: {
    'only the older version': { facts: { versions: [{ ...OLDER, enabled: false }, NEWER] } },
    'nothing of that name': { facts: { secret: null } },
  },
};
