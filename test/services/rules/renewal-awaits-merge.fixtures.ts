import type { PendingRenewal } from '../../../services/domain/key-vault.ts';
import { certificate, renewalPolicy, secret, waitingFor } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const MERGE = 'Pending certificate created. Please Perform Merge to complete the request.';
const SAYS = 'The renewal of wildcard in kv-shop waits for somebody to merge the signed certificate.';

const pending = (details: string, status: PendingRenewal['status'] = 'inProgress') => ({
  pendingRenewal: { status, details, error: null },
});
const unknown = (issuer = 'Unknown') => renewalPolicy({ issuer });

export const renewalAwaitsMerge: RuleFixtures = {
  sick: {
    'the vault asks for a merge': {
      facts: pending(MERGE),
      says: SAYS,
      proofs: [`Its status is inProgress: "${MERGE}"`, 'Its issuer is Northwind'],
    },
    'an issuer that the vault does not know, and no word of a merge': {
      facts: { ...pending(''), ...unknown() },
      says: SAYS,
      proofs: ['Its status is inProgress', 'Its issuer is Unknown'],
    },
    'an issuer that the vault does not know, in other letters': {
      facts: { ...pending('Pending'), ...unknown('unknown') },
      says: SAYS,
    },
    'no policy': {
      facts: { ...pending(MERGE), renewalPolicy: null },
      says: SAYS,
      proofs: [`Its status is inProgress: "${MERGE}"`, 'Its issuer is not told'],
    },
    'a safe successor in the vault, which makes it a note': {
      facts: { ...pending(MERGE), ...waitingFor(72) },
      says: SAYS,
      colour: 'green',
    },
  },
  healthy: {
    'an issuer that the vault has an account with, at work': {
      facts: pending('Certificate request is in progress. This may take some time based on the issuer provider.'),
    },
    'a word that only looks like it': { facts: pending('The accounts emerged.') },
    'merged already': { facts: { ...pending(MERGE, 'completed'), ...unknown() } },
    canceled: { facts: { ...pending(MERGE, 'canceled'), ...unknown() } },
    'no request ever': { facts: { ...unknown(), pendingRenewal: null } },
    'a plain secret': { facts: { ...pending(MERGE), ...secret({ kind: 'secret' }) } },
    'no vault': { facts: { ...pending(MERGE), vault: null } },
    'no secret': { facts: { ...pending(MERGE), secret: null } },
    'an uploaded certificate': { facts: { ...pending(MERGE), ...certificate({ keyVault: null }) } },
  },
};
