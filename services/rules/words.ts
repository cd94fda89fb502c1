import type { Key } from '../../sentences/index.ts';
import type { FactName } from '../domain/evidence.ts';

/** Every fact as one would name it where it is missing. */
export const WORDS: { readonly [K in FactName]: Key } = {
  certificate: 'facts.certificate',
  servicePlan: 'facts.service-plan',
  tenantId: 'facts.tenant-id',
  vault: 'facts.vault',
  deletedVault: 'facts.deleted-vault',
  vaultElsewhere: 'facts.vault-elsewhere',
  perimeters: 'facts.perimeters',
  principal: 'facts.principal',
  principalGroups: 'facts.principal-groups',
  roleAssignments: 'facts.role-assignments',
  denyAssignments: 'facts.deny-assignments',
  secret: 'facts.secret',
  deletedSecret: 'facts.deleted-secret',
  newest: 'facts.newest',
  renewalPolicy: 'facts.renewal-policy',
  pendingRenewal: 'facts.pending-renewal',
  versions: 'facts.versions',
  sites: 'facts.sites',
  others: 'facts.others',
  pinned: 'facts.pinned',
  served: 'facts.served',
  vaultRoles: 'facts.vault-roles',
  locks: 'facts.locks',
  deeds: 'facts.deeds',
  policyRefusals: 'facts.policy-refusals',
};
