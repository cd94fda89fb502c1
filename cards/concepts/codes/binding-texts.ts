import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What App Service answers about bindings. Source: its page on domain and certificate trouble, and reports of users. */
export const bindingTexts: readonly Concept[] = [
  {
    id: 'certificate-in-use',
    names: ['Unable to delete the certificate because it is currently being used', 'certificate in use'],
    pattern: /currently being used in an? (?:TLS\/SSL|TLS|SSL) binding/i,
    says: say('code-terms.certificate-in-use-says'),
    todo: say('code-terms.certificate-in-use-todo'),
    page: PAGES.bindingTrouble,
  },
  {
    id: 'address-has-certificate',
    names: ['Cannot set certificate for existing VIP', 'another VIP already uses that certificate'],
    pattern: /cannot set certificate for existing VIP/i,
    says: say('code-terms.address-has-certificate-says'),
    todo: say('code-terms.address-has-certificate-todo'),
    page: PAGES.bindingTrouble,
  },
  {
    id: 'thumbprint-does-not-match',
    names: ['The certificate with thumbprint does not match the hostname', '04030'],
    pattern: /certificate with thumbprint .{1,80}? does not match the host ?name/i,
    says: say('code-terms.thumbprint-does-not-match-says'),
    todo: say('code-terms.thumbprint-does-not-match-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'thumbprint-not-found',
    names: ['Certificate for thumbprint not found'],
    pattern: /certificate for thumbprint .{1,80}? not found/i,
    says: say('code-terms.thumbprint-not-found-says'),
    todo: say('code-terms.thumbprint-not-found-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'tier-refuses-binding',
    names: ['SSL bindings can be used in Basic plans and higher', "doesn't support SSL certificates"],
    pattern: /bindings can be used in basic plans and higher|(?:does not|doesn't) support SSL certificates/i,
    says: say('code-terms.tier-refuses-binding-says'),
    todo: say('code-terms.tier-refuses-binding-todo'),
    page: PAGES.plans,
  },
];
