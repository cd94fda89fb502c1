import { newest, secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const keyNotSupported: RuleFixtures = {
  sick: {
    'an elliptic curve': {
      facts: newest({}, { key: { type: 'EC', bits: 256 } }),
      says: 'The newest version of wildcard in kv-shop has an elliptic-curve key, which App Service does not support from a vault.',
      proofs: ['The public key of version v2 is EC, 256 bits'],
    },
    'an elliptic curve of unknown length': {
      facts: newest({}, { key: { type: 'EC', bits: null } }),
      says: 'The newest version of wildcard in kv-shop has an elliptic-curve key, which App Service does not support from a vault.',
      proofs: ['The public key of version v2 is EC'],
    },
    'an RSA key a bit too short': {
      facts: newest({}, { key: { type: 'RSA', bits: 2047 } }),
      says: 'The newest version of wildcard in kv-shop has an RSA key of 2047 bits, and App Service asks for 2048 at least.',
      proofs: ['The public key of version v2 is RSA, 2047 bits'],
    },
  },
  healthy: {
    'a longer RSA key': { facts: newest({}, { key: { type: 'RSA', bits: 4096 } }) },
    'a plain secret, which shows no certificate': { facts: { ...secret({ kind: 'secret' }), newest: null } },
  },
  unjudged: {
    'a key of another kind': {
      facts: newest({}, { key: { type: 'other', bits: 4096 } }),
      unseenIs: 'the kind of key of wildcard in kv-shop',
    },
    'an RSA key of unknown length': {
      facts: newest({}, { key: { type: 'RSA', bits: null } }),
      unseenIs: 'the kind of key of wildcard in kv-shop',
    },
  },
};
