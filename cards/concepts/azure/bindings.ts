import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How a certificate comes to stand on a host name. */
export const bindings: readonly Concept[] = [
  {
    id: 'sni-binding',
    names: ['SNI binding', 'SNI', 'SNI-based binding', 'SniEnabled', 'SNI SSL'],
    says: say('azure-terms.sni-binding-says'),
    todo: say('azure-terms.sni-binding-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'ip-binding',
    names: ['IP binding', 'IP-based binding', 'IP based SSL', 'IpBasedEnabled'],
    says: say('azure-terms.ip-binding-says'),
    todo: say('azure-terms.ip-binding-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'webspace',
    names: ['Webspace', 'webspace limit', '1000 private certificates'],
    says: say('azure-terms.webspace-says'),
    todo: say('azure-terms.webspace-todo'),
    page: PAGES.importing,
  },
  {
    id: 'deployment-slot',
    names: ['Deployment slot', 'slot', 'staging slot', 'slot swap', 'swap'],
    says: say('azure-terms.deployment-slot-says'),
    todo: say('azure-terms.deployment-slot-todo'),
    page: PAGES.slots,
  },
  {
    id: 'host-name-binding',
    names: ['Host name binding', 'TLS binding', 'SSL binding', 'hostNameSslStates'],
    says: say('azure-terms.host-name-binding-says'),
    todo: say('azure-terms.host-name-binding-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'wildcard',
    names: ['Wildcard certificate', 'wildcard', 'wildcard name'],
    says: say('azure-terms.wildcard-says'),
    todo: say('azure-terms.wildcard-todo'),
    page: PAGES.bindings,
  },
];
