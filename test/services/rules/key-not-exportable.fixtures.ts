import { renewalPolicy, secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const keyNotExportable: RuleFixtures = {
  sick: {
    'the policy says so': {
      facts: renewalPolicy({ exportable: false }),
      says: 'The private key of wildcard in kv-shop is not exportable, so App Service gets the certificate without it.',
      proofs: ['kty is RSA, exportable is false in the policy'],
    },
    'the key is kept in an HSM, whatever the policy says': {
      facts: renewalPolicy({ keyType: 'RSA-HSM' }),
      says: 'The private key of wildcard in kv-shop is kept in an HSM, so App Service gets the certificate without it.',
      proofs: ['kty is RSA-HSM, exportable is true in the policy'],
    },
    'an elliptic curve in an HSM, in other letters': {
      facts: renewalPolicy({ keyType: 'ec-hsm', exportable: false }),
      says: 'The private key of wildcard in kv-shop is kept in an HSM, so App Service gets the certificate without it.',
    },
  },
  healthy: {
    'a plain secret, which has no policy': { facts: { ...secret({ kind: 'secret' }), renewalPolicy: null } },
  },
};
