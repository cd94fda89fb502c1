import type { DenyAssignment, Permission, RoleAssignment } from '../../../services/domain/access.ts';
import type { Observed, Unseen } from '../../../services/domain/evidence.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';

export const GROUP_SCOPE = VAULT_ID.split('/providers')[0] ?? '';
export const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/contoso';
export const ACTION = 'Microsoft.KeyVault/vaults/accessPolicies/write';

const SOURCE = { source: 'GET /', command: 'az rest', at: NOW };
export const seen = <T>(value: T): Observed<T> => ({ ...SOURCE, seen: true, value });
export const unseen: Unseen = { ...SOURCE, seen: false, why: 'denied', mend: '' };

export const permits = (actions: readonly string[], notActions: readonly string[] = []): Permission => ({
  actions,
  notActions,
  dataActions: [],
  notDataActions: [],
});

/** A role that Ben holds on the resource group. */
export const held = (permissions: readonly Permission[], changed: Partial<RoleAssignment> = {}): RoleAssignment => ({
  id: '/ra',
  scope: GROUP_SCOPE,
  principalId: 'ben',
  principalType: 'User',
  roleDefinitionId: '/rd',
  roleName: 'Role',
  permissions,
  condition: null,
  ...changed,
});

/** Denies Ben everything in the resource group. */
export const denial = (changed: Partial<DenyAssignment> = {}): DenyAssignment => ({
  id: '/da',
  name: 'keep-out',
  scope: GROUP_SCOPE,
  appliesToChildScopes: true,
  principals: [{ id: 'ben', type: 'User' }],
  excludedPrincipals: [],
  permissions: [{ ...permits(['*']), dataActions: ['*'] }],
  ...changed,
});

/** Whether Ben may write the access policies of the vault, holding this. */
export const rights = (
  assignments: readonly RoleAssignment[],
  denials: readonly DenyAssignment[] = [],
  changed: Partial<Rights> = {},
): Rights => ({
  need: { action: ACTION, scope: VAULT_ID },
  personId: 'ben',
  assignments: seen(assignments),
  denials: seen(denials),
  policies: null,
  groups: null,
  eligible: null,
  ...changed,
});
