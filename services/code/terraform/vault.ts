import type { AddAccessPolicy, AssignRole, SetNetworkBypass } from '../../domain/change.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { objectIdOf, roleAssignment } from '../declared/vault.ts';
import { hcl } from '../quote.ts';
import { objectText } from './block.ts';
import { type Piece, said } from './piece.ts';

/** The provider writes the whole entry of an object, so what App Service cannot do without is always named. */
export function accessPolicy({ vaultId, tenantId, objectId, principalName, ...change }: AddAccessPolicy): Piece {
  const principal = objectIdOf(principalName, objectId);
  return {
    remark: '',
    parameters: [principal],
    beside: [],
    resource: {
      type: 'azurerm_key_vault_access_policy',
      label: 'app_service',
      existing: `${vaultId}/objectId/${objectId}`,
      entries: (variable) => [
        ['key_vault_id', hcl(vaultId)],
        ['tenant_id', hcl(tenantId)],
        ['object_id', variable(principal)],
        ['secret_permissions', list(['get', ...change.secrets].map(capital))],
        ['certificate_permissions', list(['get', ...change.certificates].map(capital))],
      ],
    },
  };
}

/** Named as the bot names it, so that both make one assignment. */
export function role(change: AssignRole): Piece {
  const principal = objectIdOf(change.principalName, change.principalId);
  const { id, name } = roleAssignment(change);
  return {
    remark: '',
    parameters: [principal],
    beside: [],
    resource: {
      type: 'azurerm_role_assignment',
      label: 'app_service',
      existing: id,
      entries: (variable) => [
        ['name', hcl(name)],
        ['scope', hcl(change.scope)],
        ['role_definition_name', hcl(change.roleName)],
        ['principal_id', variable(principal)],
        ['principal_type', hcl('ServicePrincipal')],
      ],
    },
  };
}

/** The provider has no resource for the firewall of a vault. */
export function firewall(change: SetNetworkBypass): Piece {
  const { defaultAction, ipRules, virtualNetworkRules } = change.rules;
  const rules = objectText([
    ['bypass', hcl(change.bypass)],
    ['default_action', hcl(defaultAction)],
    ['ip_rules', list(ipRules.map(({ value }) => value))],
    ['virtual_network_subnet_ids', list(virtualNetworkRules.map(({ id }) => id))],
  ]);
  const vault = nameOf(change.vaultId);
  const why = `network_acls is a block of a vault and cannot stand alone: in azurerm_key_vault of ${vault}, set each of its arguments to that of local.network_acls. At once:`;
  return said(why, change, [{ head: 'locals', entries: [['network_acls', rules]] }]);
}

function list(values: readonly string[]): string {
  return `[${[...new Set(values)].map(hcl).join(', ')}]`;
}

/** The provider writes `Get` where Azure writes `get`. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
