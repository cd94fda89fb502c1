import { say } from '../../../sentences/index.ts';
import type { SetNetworkBypass } from '../../domain/change.ts';
import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Changes who passes a vault's firewall unasked. Every existing rule is echoed: whether Azure merges them is not documented. */
export function setNetworkBypass(change: SetNetworkBypass, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.opening-firewall', { vault: nameOf(change.vaultId) }), () =>
    write(change, change.bypass, clients),
  );
}

/** Sets it back to what it was. */
export function restoreNetworkBypass(change: SetNetworkBypass, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.closing-firewall', { vault: nameOf(change.vaultId) }), () =>
    write(change, change.undo.bypass, clients),
  );
}

async function write(change: SetNetworkBypass, bypass: string, clients: Clients): Promise<void> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(change.vaultId);
  const networkAcls = {
    bypass,
    defaultAction: change.rules.defaultAction,
    ipRules: change.rules.ipRules.map(({ value }) => ({ value })),
    virtualNetworkRules: change.rules.virtualNetworkRules.map(({ id }) => ({ id })),
  };
  await clients.keyVault(subscriptionId).vaults.update(resourceGroup, name, { properties: { networkAcls } });
}
