import type { SetNetworkBypass } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Changes who passes a vault's firewall unasked. Every existing rule is echoed: whether Azure merges them is not documented. */
export function setNetworkBypass(change: SetNetworkBypass, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(change.vaultId);
  const networkAcls = {
    bypass: change.bypass,
    defaultAction: change.rules.defaultAction,
    ipRules: change.rules.ipRules.map(({ value }) => ({ value })),
    virtualNetworkRules: change.rules.virtualNetworkRules.map(({ id }) => ({ id })),
  };
  return outcomeOf(`Letting trusted services through the firewall of ${name}`, () =>
    clients.keyVault(subscriptionId).vaults.update(resourceGroup, name, { properties: { networkAcls } }),
  );
}
