import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on the way to the vault. */
export const networkRules: readonly Concept[] = [
  {
    id: 'firewall-blocks-app-service',
    names: ['firewall-blocks-app-service'],
    says: say('rule-terms.firewall-blocks-app-service-says'),
    todo: say('rule-terms.firewall-blocks-app-service-todo'),
    page: PAGES.trustedServices,
  },
  {
    id: 'perimeter-blocks-app-service',
    names: ['perimeter-blocks-app-service'],
    says: say('rule-terms.perimeter-blocks-app-service-says'),
    todo: say('rule-terms.perimeter-blocks-app-service-todo'),
    page: PAGES.perimeters,
  },
];
