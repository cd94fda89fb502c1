import { say } from '../../../sentences/index.ts';
import type { AddAccessPolicy } from '../../domain/change.ts';
import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Adds to the access policies of a vault; `add` merges with what the object has, and touches nobody else. */
export function addAccessPolicy(change: AddAccessPolicy, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.adding-policy', { vault: nameOf(change.vaultId) }), () =>
    write('add', change, clients),
  );
}

/** Removes exactly what was added; what the object had before stays. */
export function removeAccessPolicy(change: AddAccessPolicy, clients: Clients): Promise<Outcome> {
  const { secrets, certificates } = change.undo;
  return outcomeOf(say('answers.removing-policy', { vault: nameOf(change.vaultId) }), () =>
    write('remove', { ...change, secrets, certificates }, clients),
  );
}

async function write(operation: 'add' | 'remove', change: AddAccessPolicy, clients: Clients): Promise<void> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(change.vaultId);
  const permissions = { secrets: [...change.secrets], certificates: [...change.certificates] };
  const entry = { tenantId: change.tenantId, objectId: change.objectId, permissions };
  const { vaults } = clients.keyVault(subscriptionId);
  await vaults.updateAccessPolicy(resourceGroup, name, operation, { properties: { accessPolicies: [entry] } });
}
