import type { HostNameBinding } from '@azure/arm-appservice';
import { say } from '../../../sentences/index.ts';
import type { BindHostname } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { slotOf } from '../site-path.ts';

/** Binds a host name to another thumbprint; everything else about the binding stays, SNI or IP state above all. */
export function bindHostname(change: BindHostname, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.binding', { host: change.host }), () => write(change, change.thumbprint, clients));
}

/** Binds it to what it was bound to before, or to nothing. */
export function rebindHostname(change: BindHostname, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.binding-as-before', { host: change.host }), () =>
    write(change, change.before, clients),
  );
}

async function write({ siteId, host }: BindHostname, thumbprint: string | null, clients: Clients): Promise<void> {
  const { subscriptionId, resourceGroup } = parseResourceId(siteId);
  const { site, slot } = slotOf(siteId);
  const { webApps } = clients.appService(subscriptionId);
  if (slot) {
    const now = await webApps.getHostNameBindingSlot(resourceGroup, site, slot, host);
    await webApps.createOrUpdateHostNameBindingSlot(resourceGroup, site, slot, host, rebound(now, thumbprint));
    return;
  }
  const now = await webApps.getHostNameBinding(resourceGroup, site, host);
  await webApps.createOrUpdateHostNameBinding(resourceGroup, site, host, rebound(now, thumbprint));
}

/** Azure refuses what it computes itself, and shows as null what it does not take as null. */
function rebound(now: HostNameBinding, thumbprint: string | null): HostNameBinding {
  const { id: _id, name: _name, type: _type, systemData: _data, virtualIP: _ip, ...shown } = now;
  const rest: HostNameBinding = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null));
  if (thumbprint === null) {
    const { thumbprint: _thumbprint, ...bare } = rest;
    return { ...bare, sslState: 'Disabled' };
  }
  const sslState = rest.sslState === undefined || rest.sslState === 'Disabled' ? 'SniEnabled' : rest.sslState;
  return { ...rest, sslState, thumbprint };
}
