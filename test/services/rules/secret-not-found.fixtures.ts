import type { RuleFixtures } from './fixtures.ts';
import { deletedSecret } from './secret-soft-deleted.fixtures.ts';

export const secretNotFound: RuleFixtures = {
  sick: {
    'nothing of that name, and nothing to recover': {
      facts: { secret: null },
      says: 'kv-shop holds neither a certificate nor a secret named wildcard.',
      proofs: ['kv-shop knows no wildcard', 'No deleted wildcard can be recovered'],
    },
  },
  healthy: {
    'deleted, which can be recovered': { facts: { secret: null, deletedSecret } },
    'there, and a deleted one has its name': { facts: { deletedSecret } },
    'not there because the vault is not': { facts: { secret: null, vault: null } },
  },
};
