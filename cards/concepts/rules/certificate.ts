import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what App Service holds. */
export const certificateRules: readonly Concept[] = [
  {
    id: 'certificate-expired',
    names: ['certificate-expired', 'expired certificate'],
    says: say('rule-terms.certificate-expired-says'),
    todo: say('rule-terms.certificate-expired-todo'),
    page: PAGES.importing,
  },
  {
    id: 'certificate-expiring',
    names: ['certificate-expiring', 'expiring certificate', 'certificate expiring soon'],
    says: say('rule-terms.certificate-expiring-says'),
    todo: say('rule-terms.certificate-expiring-todo'),
    page: PAGES.renewal,
  },
  {
    id: 'certificate-not-from-key-vault',
    names: ['certificate-not-from-key-vault', 'uploaded certificate', 'uploaded pfx', 'manually uploaded certificate'],
    says: say('rule-terms.certificate-not-from-key-vault-says'),
    todo: say('rule-terms.certificate-not-from-key-vault-todo'),
    page: PAGES.importing,
  },
  {
    id: 'order-not-ready',
    names: ['order-not-ready'],
    says: say('rule-terms.order-not-ready-says'),
    todo: say('rule-terms.order-not-ready-todo'),
    page: PAGES.orders,
  },
  {
    id: 'plan-cannot-bind',
    names: ['plan-cannot-bind', 'Free tier', 'Shared tier', 'plan tier', 'which tier', 'Basic tier'],
    says: say('rule-terms.plan-cannot-bind-says'),
    todo: say('rule-terms.plan-cannot-bind-todo'),
    page: PAGES.plans,
  },
];
