import type { HostNameBinding } from '@azure/arm-appservice';
import type { BindHostname } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { slotOf } from '../readers/sites.ts';

/** Binds a host name to another thumbprint; everything else about the binding stays, SNI or IP state above all. */
export function bindHostname({ siteId, host, thumbprint }: BindHostname, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup } = parseResourceId(siteId);
  const { site, slot } = slotOf(siteId);
  const { webApps } = clients.appService(subscriptionId);
  return outcomeOf(`Binding ${host}`, async () => {
    if (slot) {
      const now = await webApps.getHostNameBindingSlot(resourceGroup, site, slot, host);
      await webApps.createOrUpdateHostNameBindingSlot(resourceGroup, site, slot, host, rebound(now, thumbprint));
      return;
    }
    const now = await webApps.getHostNameBinding(resourceGroup, site, host);
    await webApps.createOrUpdateHostNameBinding(resourceGroup, site, host, rebound(now, thumbprint));
  });
}

/** Azure refuses what it computes itself. */
function rebound(
  { id: _id, name: _name, type: _type, systemData: _data, virtualIP: _ip, ...rest }: HostNameBinding,
  thumbprint: string,
) {
  return { ...rest, thumbprint };
}
