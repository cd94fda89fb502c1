import type { PendingRenewal } from '../../../services/domain/key-vault.ts';
import { hence, NOW } from '../../helpers/evidence.ts';
import { certificate, newest, secret, waitingFor } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const DAY = 24;
const CSR = 'The CSR used to get your certificate has already been used.';

const failed = (changed: Partial<PendingRenewal> = {}) => ({
  pendingRenewal: {
    status: 'failed' as const,
    details: 'Failed.',
    error: { code: 'Request rejected', message: CSR },
    ...changed,
  },
});
const SAYS = `The renewal of wildcard in kv-shop failed; the issuer says: "${CSR}"`;

export const renewalFailed: RuleFixtures = {
  sick: {
    'the issuer refused, in its own words': {
      facts: failed(),
      says: SAYS,
      proofs: ['Its status is failed, its error Request rejected', 'kv-shop-wildcard is valid until 22 May 2027'],
    },
    'the vault alone says why': {
      facts: failed({ error: null, details: 'Issuer account is locked' }),
      says: 'The renewal of wildcard in kv-shop failed; the vault says: "Issuer account is locked".',
      proofs: ['Its status is failed, its error without a code', 'kv-shop-wildcard is valid until 22 May 2027'],
    },
    'the vault says why with a dot within, and a line behind': {
      facts: failed({ error: null, details: 'Issuer v1.2 is locked \n' }),
      says: 'The renewal of wildcard in kv-shop failed; the vault says: "Issuer v1.2 is locked".',
    },
    'an error without words': {
      facts: failed({ error: { code: '', message: '' }, details: '' }),
      says: 'The renewal of wildcard in kv-shop failed, and nobody says why.',
    },
    'seven days left': { facts: { ...failed(), ...certificate({ expiresOn: hence(7 * DAY) }) }, says: SAYS },
    'an hour less than seven days left': {
      facts: { ...failed(), ...certificate({ expiresOn: hence(7 * DAY - 1) }) },
      says: SAYS,
      colour: 'red',
    },
    'expired this very moment': {
      facts: { ...failed(), ...certificate({ expiresOn: NOW }) },
      says: SAYS,
      colour: 'red',
    },
    'App Service holds nothing yet': {
      facts: { ...failed(), ...certificate({ expiresOn: null }) },
      says: SAYS,
      proofs: ['Its status is failed, its error Request rejected', 'kv-shop-wildcard is valid until no day yet'],
    },
    'a safe successor in the vault, which makes it a note': {
      facts: { ...failed(), ...waitingFor(72), ...certificate({ thumbprint: 'AA', expiresOn: hence(DAY) }) },
      says: SAYS,
      colour: 'green',
    },
    'an unsafe successor in the vault, which is none': {
      facts: {
        ...failed(),
        ...certificate({ thumbprint: 'AA', expiresOn: hence(DAY) }),
        ...newest({}, { selfIssued: true }),
      },
      says: SAYS,
      colour: 'red',
    },
  },
  healthy: {
    'a request that was canceled': { facts: failed({ status: 'canceled' }) },
    'a request that is under way': { facts: failed({ status: 'inProgress' }) },
    'no request ever': { facts: { pendingRenewal: null } },
    'a plain secret': { facts: { ...failed(), ...secret({ kind: 'secret' }) } },
    'no vault': { facts: { ...failed(), vault: null } },
    'no secret': { facts: { ...failed(), secret: null } },
    'an uploaded certificate': { facts: { ...failed(), ...certificate({ keyVault: null }) } },
  },
};
