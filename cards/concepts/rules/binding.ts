import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what host names use and what browsers get. */
export const bindingRules: readonly Concept[] = [
  {
    id: 'binding-on-old-certificate',
    names: ['binding-on-old-certificate', 'old binding'],
    says: say('rule-terms.binding-on-old-certificate-says'),
    todo: say('rule-terms.binding-on-old-certificate-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'hostname-not-covered',
    names: ['hostname-not-covered'],
    says: say('rule-terms.hostname-not-covered-says'),
    todo: say('rule-terms.hostname-not-covered-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'hostname-unbound',
    names: ['hostname-unbound', 'unbound host name'],
    says: say('rule-terms.hostname-unbound-says'),
    todo: say('rule-terms.hostname-unbound-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'thumbprint-pinned',
    names: ['thumbprint-pinned', 'pinned thumbprint', 'certificate pinning', 'WEBSITE_LOAD_CERTIFICATES'],
    says: say('rule-terms.thumbprint-pinned-says'),
    todo: say('rule-terms.thumbprint-pinned-todo'),
    page: PAGES.inCode,
  },
  {
    id: 'served-certificate-differs',
    names: ['served-certificate-differs'],
    says: say('rule-terms.served-certificate-differs-says'),
    todo: say('rule-terms.served-certificate-differs-todo'),
    page: PAGES.bindings,
  },
];
