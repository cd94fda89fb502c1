import type { AddAccessPolicy } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Adds to the access policies of a vault; `add` merges with what the object has, and touches nobody else. */
export function addAccessPolicy(change: AddAccessPolicy, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(change.vaultId);
  const permissions = { secrets: [...change.secrets], certificates: [...change.certificates] };
  const entry = { tenantId: change.tenantId, objectId: change.objectId, permissions };
  return outcomeOf(`Adding an access policy to ${name}`, () =>
    clients
      .keyVault(subscriptionId)
      .vaults.updateAccessPolicy(resourceGroup, name, 'add', { properties: { accessPolicies: [entry] } }),
  );
}
