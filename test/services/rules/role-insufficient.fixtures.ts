import { CERTIFICATE_USER, NAME, permission, principalProof, READER, role } from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const officer = role('Key Vault Certificates Officer', [
  permission({ dataActions: ['Microsoft.KeyVault/vaults/certificates/*'] }),
]);
const reader = role('Reader', [READER]);

export const roleInsufficient: RuleFixtures = {
  sick: {
    'Reader, which reads no secrets': {
      facts: byRoles([reader]),
      says: `The role of ${NAME} on kv-shop, Reader, does not read secrets.`,
      proofs: ['It holds Reader; none has a data action for secrets', principalProof],
    },
    'Certificates Officer and Reader, the latter twice': {
      facts: byRoles([officer, reader, reader]),
      says: `The role of ${NAME} on kv-shop, Key Vault Certificates Officer, Reader, does not read secrets.`,
    },
    'Owner, whose actions stop before the secrets': {
      facts: byRoles([role('Owner', [permission({ actions: ['*'] })])]),
      says: `The role of ${NAME} on kv-shop, Owner, does not read secrets.`,
    },
    'everything but secrets': {
      facts: byRoles([
        role('Odd', [permission({ dataActions: ['*'], notDataActions: ['Microsoft.KeyVault/vaults/secrets/*'] })]),
      ]),
      says: `The role of ${NAME} on kv-shop, Odd, does not read secrets.`,
    },
  },
  healthy: {
    'two roles, one of which reads secrets': { facts: byRoles([reader, CERTIFICATE_USER]) },
    'a vault that obeys access policies': { facts: { ...byRoles([reader]), ...vault({}) } },
  },
};
