import type { RuleFixtures } from './fixtures.ts';

/** The vault certificate, after somebody deleted it. */
export const deletedSecret = {
  kind: 'certificate',
  deletedOn: '2026-11-20T09:00:00.000Z',
  purgedOn: '2027-02-18T09:00:00.000Z',
} as const;

export const secretSoftDeleted: RuleFixtures = {
  sick: {
    'a certificate, deleted three days ago': {
      facts: { secret: null, deletedSecret },
      says: 'The certificate wildcard in kv-shop was deleted on 20 Nov 2026 and can be recovered until 18 Feb 2027.',
      proofs: [
        'kv-shop knows no wildcard',
        'The certificate wildcard was deleted 2026-11-20T09:00:00.000Z, its scheduledPurgeDate is 2027-02-18T09:00:00.000Z',
      ],
    },
    'a secret, and the vault does not say until when': {
      facts: { secret: null, deletedSecret: { ...deletedSecret, kind: 'secret', purgedOn: null } },
      says: 'The secret wildcard in kv-shop was deleted on 20 Nov 2026 and can be recovered.',
    },
  },
  healthy: {
    'there, and a deleted one has its name': { facts: { deletedSecret } },
    'gone for good': { facts: { secret: null } },
    'deleted with the vault': { facts: { vault: null, secret: null, deletedSecret } },
  },
};
