import type { Change } from './change.ts';
import { matchesAction } from './condition/pattern.ts';
import type { Vault } from './key-vault.ts';

/** An action of Azure's and where it is taken: what the approver must be allowed to do. */
export interface Need {
  readonly action: string;
  readonly scope: string;
  /** Judged by data actions, or by the access policies of the vault, instead of by actions. */
  readonly inVault?: Vault['model'];
  /** Who may take this action at the same scope governs the vault, and could let themselves in. */
  readonly orElse?: string;
  /** What would be written, where a role may be conditional on it. */
  readonly request?: { readonly roleId: string; readonly principalId: string; readonly principalType: string };
}

/** What Azure asks of whoever makes a change. Actions: learn.microsoft.com, "resource-provider-operations". */
export function needsOf(change: Change): Need {
  switch (change.kind) {
    case 'add-access-policy':
      return { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: change.vaultId };
    case 'assign-role':
      return {
        action: 'Microsoft.Authorization/roleAssignments/write',
        scope: change.scope,
        request: requestOf(change),
      };
    case 'set-network-bypass':
    case 'recover-vault':
      return { action: 'Microsoft.KeyVault/vaults/write', scope: change.vaultId };
    case 'recover-secret':
      return insideVault(change, change.object === 'certificate' ? 'certificates/recover' : 'secrets/recover');
    case 'enable-secret-version':
      return insideVault(change, change.object === 'certificate' ? 'certificates/update' : 'secrets/update');
    case 'start-renewal':
      return insideVault(change, 'certificates/create');
    case 'sync-certificate':
    case 'import-certificate':
      return { action: `${ownerOf(change.certificateId)}/certificates/write`, scope: change.certificateId };
    case 'bind-hostname':
      return { action: `${ownerOf(change.siteId)}/hostNameBindings/write`, scope: change.siteId };
  }
}

/** What Azure asks of whoever takes a change back; null where nothing can be taken back. */
export function needsOfUndo(change: Change): Need | null {
  if (change.undo === null) return null;
  switch (change.kind) {
    case 'assign-role':
      return {
        action: 'Microsoft.Authorization/roleAssignments/delete',
        scope: change.scope,
        request: requestOf(change),
      };
    case 'import-certificate':
      return { action: 'Microsoft.Web/certificates/delete', scope: change.certificateId };
    default:
      return needsOf(change);
  }
}

/** The need to govern the vault instead, where that would do. */
export function governing({ orElse, scope }: Need): Need | null {
  return orElse === undefined ? null : { action: orElse, scope };
}

/** The built-in role that gives a need with the least beside it. Source: learn.microsoft.com, "built-in-roles". */
export function roleFor(need: Need): string {
  const { action } = (need.inVault === 'access-policies' && governing(need)) || need;
  return ROLES.find(([pattern]) => matchesAction(pattern, action))?.[1] ?? 'Owner';
}

const ROLES: readonly (readonly [pattern: string, role: string])[] = [
  ['Microsoft.KeyVault/vaults/certificates/*', 'Key Vault Certificates Officer'],
  ['Microsoft.KeyVault/vaults/secrets/*', 'Key Vault Secrets Officer'],
  ['Microsoft.KeyVault/*', 'Key Vault Contributor'],
  ['Microsoft.Authorization/roleAssignments/*', 'Role Based Access Control Administrator'],
  ['Microsoft.Web/*', 'Website Contributor'],
];

/** App Service asks for another action where something hangs from a site, and for another where from a slot of it. */
function ownerOf(id: string): string {
  if (/\/slots\//i.test(id)) return 'Microsoft.Web/sites/slots';
  return /\/sites\//i.test(id) ? 'Microsoft.Web/sites' : 'Microsoft.Web';
}

function requestOf({ roleId, principalId }: { readonly roleId: string; readonly principalId: string }) {
  return { roleId, principalId, principalType: 'ServicePrincipal' };
}

/** Governing a vault is to be able to let oneself in. Source: learn.microsoft.com, "rbac-guide" and "security-features". */
function insideVault(
  { vaultId, model }: { readonly vaultId: string; readonly model: Vault['model'] },
  verb: string,
): Need {
  return {
    action: `Microsoft.KeyVault/vaults/${verb}/action`,
    scope: vaultId,
    inVault: model,
    orElse:
      model === 'roles'
        ? 'Microsoft.Authorization/roleAssignments/write'
        : 'Microsoft.KeyVault/vaults/accessPolicies/write',
  };
}
