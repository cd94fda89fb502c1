import { renewalPolicy, secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const PEM = 'application/x-pem-file';
const OTHER =
  'The secret wildcard in kv-shop does not have the content type of PKCS#12, and App Service takes PKCS#12 alone.';

export const secretNotPkcs12: RuleFixtures = {
  sick: {
    'a certificate kept as PEM': {
      facts: secret({ contentType: PEM }),
      says: 'The certificate wildcard in kv-shop is kept as PEM, and App Service takes PKCS#12 alone.',
      proofs: ['contentType is application/x-pem-file on version v2'],
    },
    'a certificate kept as PEM, whatever its policy': {
      facts: secret({ contentType: PEM.toUpperCase() }),
      unseen: ['renewalPolicy'],
      says: 'The certificate wildcard in kv-shop is kept as PEM, and App Service takes PKCS#12 alone.',
    },
    'a certificate kept as PEM by its policy alone': {
      facts: { ...secret({ contentType: null }), ...renewalPolicy({ contentType: PEM }) },
      says: 'The certificate wildcard in kv-shop is kept as PEM, and App Service takes PKCS#12 alone.',
      proofs: ['contentType is application/x-pem-file in the policy'],
    },
    'a plain secret without a content type': {
      facts: { ...secret({ kind: 'secret', contentType: null }), renewalPolicy: null },
      says: OTHER,
      proofs: ['contentType is not set on version v2'],
    },
    'a plain secret with an empty content type': {
      facts: { ...secret({ kind: 'secret', contentType: '' }), renewalPolicy: null },
      says: OTHER,
      proofs: ['contentType is not set on version v2'],
    },
    'a plain secret of text': {
      facts: { ...secret({ kind: 'secret', contentType: 'text/plain' }), renewalPolicy: null },
      says: OTHER,
      proofs: ['contentType is text/plain on version v2'],
    },
  },
  healthy: {
    'in other letters': { facts: secret({ contentType: 'Application/X-PKCS12' }) },
    'a plain secret of PKCS#12': { facts: { ...secret({ kind: 'secret' }), renewalPolicy: null } },
    'a certificate of PKCS#12 that the next policy changes': { facts: renewalPolicy({ contentType: PEM }) },
    'a certificate of PKCS#12 by its policy': { facts: secret({ contentType: null }) },
    'a certificate that says nothing at all': {
      facts: { ...secret({ contentType: null }), ...renewalPolicy({ contentType: null }) },
    },
    'a certificate that says nothing, and has no policy': {
      facts: { ...secret({ contentType: null }), renewalPolicy: null },
    },
  },
  unjudged: {
    'a certificate that says nothing, and its policy not read': {
      facts: secret({ contentType: null }),
      unseen: ['renewalPolicy'],
      unseenIs: 'the renewal policy in the vault',
    },
  },
};
