import { assignmentName } from '../../domain/assignment-name.ts';
import type { AddAccessPolicy, AssignRole, SetNetworkBypass } from '../../domain/change.ts';
import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { API, type Holder, type Property, type Resource } from './part.ts';
import type { Parameter } from './value.ts';

/** Added to what the vault's policies say; the policies of everybody else stay. */
export function accessPolicy({ vaultId, tenantId, objectId, principalName, ...change }: AddAccessPolicy): Resource {
  const permissions = { secrets: change.secrets, certificates: change.certificates };
  return {
    is: 'resource',
    label: 'accessPolicy',
    id: `${vaultId}/accessPolicies/add`,
    type: 'Microsoft.KeyVault/vaults/accessPolicies',
    apiVersion: API.keyVault,
    name: 'add',
    holder: { ...vault(vaultId), by: 'parent' },
    location: null,
    properties: { accessPolicies: [{ tenantId, objectId: objectIdOf(principalName, objectId), permissions }] },
  };
}

/** Named as the bot names it, so that both make one assignment. */
export function roleAssignment(change: AssignRole): Resource {
  const { scope, principalId, principalName, roleId } = change;
  const name = assignmentName(change);
  const { subscriptionId } = parseResourceId(scope);
  return {
    is: 'resource',
    label: 'roleAssignment',
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    type: 'Microsoft.Authorization/roleAssignments',
    apiVersion: API.authorization,
    name,
    holder: { ...vault(scope), by: 'scope' },
    location: null,
    properties: {
      roleDefinitionId: `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
      principalId: objectIdOf(principalName, principalId),
      principalType: 'ServicePrincipal',
    },
  };
}

/** Every rule that stands is echoed: whatever is left out is reset. */
export function networkRules({ vaultId, bypass, rules }: SetNetworkBypass): Property {
  return {
    is: 'property',
    name: 'networkAcls',
    of: nameOf(vaultId),
    value: {
      bypass,
      defaultAction: rules.defaultAction,
      ipRules: rules.ipRules.map(({ value }) => ({ value })),
      virtualNetworkRules: rules.virtualNetworkRules.map(({ id }) => ({ id })),
    },
  };
}

/** Who gets the right. */
export function objectIdOf(principalName: string, value: string): Parameter {
  const says = `Object id of ${principalName} in this tenant. Every tenant has another; the application id does not work.`;
  return { parameter: 'appServiceObjectId', says, value, allowed: [] };
}

function vault(id: string): Holder {
  return { label: 'vault', type: 'Microsoft.KeyVault/vaults', apiVersion: API.keyVault, name: nameOf(id) };
}
