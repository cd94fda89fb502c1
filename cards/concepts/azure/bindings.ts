import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How a certificate comes to stand on a host name. */
export const bindings: readonly Concept[] = [
  {
    id: 'sni-binding',
    names: ['SNI binding', 'SNI', 'SNI-based binding', 'SniEnabled', 'SNI SSL'],
    says: 'A binding by host name: many certificates share one address, and the client says which name it wants.',
    todo: 'Prefer it; only clients that do not send the name need an IP binding.',
    page: PAGES.bindings,
  },
  {
    id: 'ip-binding',
    names: ['IP binding', 'IP-based binding', 'IP based SSL', 'IpBasedEnabled'],
    says: 'A binding that gives the app an inbound address of its own; setting another thumbprint keeps it, deleting the binding can change the address.',
    todo: 'Rebind in place rather than delete, and check DNS if the address did change.',
    page: PAGES.bindings,
  },
  {
    id: 'webspace',
    names: ['Webspace', 'webspace limit', '1000 private certificates'],
    says: 'The resource group, region and system of a plan; certificates belong to it and its apps share them, at most 1000 private ones.',
    todo: 'Look for a certificate in the resource group of the plan, hidden types shown, and reuse it there.',
    page: PAGES.importing,
  },
  {
    id: 'deployment-slot',
    names: ['Deployment slot', 'slot', 'staging slot', 'slot swap', 'swap'],
    says: 'A second copy of an app with host names and TLS bindings of its own, which should follow their certificate like those of the app.',
    todo: 'Look at the bindings of every slot, not only of production, when an old certificate is still served.',
    page: PAGES.slots,
  },
  {
    id: 'host-name-binding',
    names: ['Host name binding', 'TLS binding', 'SSL binding', 'hostNameSslStates'],
    says: 'What puts a thumbprint on a host name of an app; a sync moves it along with the certificate, an upload does not.',
    todo: 'Compare its thumbprint with that of the certificate, and rebind where it stayed behind.',
    page: PAGES.bindings,
  },
  {
    id: 'wildcard',
    names: ['Wildcard certificate', 'wildcard', 'wildcard name'],
    says: 'A name such as *.contoso.com, which covers exactly one label: www.contoso.com, but neither contoso.com nor a.b.contoso.com.',
    todo: 'Have the bare domain and deeper names listed in the certificate beside it.',
    page: PAGES.bindings,
  },
];
