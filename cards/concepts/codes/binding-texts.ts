import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What App Service answers about bindings. Source: its page on domain and certificate trouble, and reports of users. */
export const bindingTexts: readonly Concept[] = [
  {
    id: 'certificate-in-use',
    names: ['Unable to delete the certificate because it is currently being used', 'certificate in use'],
    pattern: /currently being used in an? (?:TLS\/SSL|TLS|SSL) binding/i,
    says: 'A host name is still bound to the certificate, so it cannot be deleted.',
    todo: 'Bind each of its host names to another certificate first, the slots too, and delete it then.',
    page: PAGES.bindingTrouble,
  },
  {
    id: 'address-has-certificate',
    names: ['Cannot set certificate for existing VIP', 'another VIP already uses that certificate'],
    pattern: /cannot set certificate for existing VIP/i,
    says: 'With IP-based bindings one certificate cannot stand on two inbound addresses, and another address already uses this one.',
    todo: 'Bind by SNI, or take a certificate of its own for each address.',
    page: PAGES.bindingTrouble,
  },
  {
    id: 'thumbprint-does-not-match',
    names: ['The certificate with thumbprint does not match the hostname', '04030'],
    pattern: /certificate with thumbprint .{1,80}? does not match the host ?name/i,
    says: 'The certificate names neither that host nor a wildcard for it, so it cannot be bound to it.',
    todo: 'Bind one that names the host, or have the next certificate issued with that name.',
    page: PAGES.bindings,
  },
  {
    id: 'thumbprint-not-found',
    names: ['Certificate for thumbprint not found'],
    pattern: /certificate for thumbprint .{1,80}? not found/i,
    says: 'App Service has no certificate of that thumbprint where the binding looks for it.',
    todo: 'Check the thumbprint, and that the certificate is in the resource group and region of the plan.',
    page: PAGES.bindings,
  },
  {
    id: 'tier-refuses-binding',
    names: ['SSL bindings can be used in Basic plans and higher', "doesn't support SSL certificates"],
    pattern: /bindings can be used in basic plans and higher|(?:does not|doesn't) support SSL certificates/i,
    says: 'The plan is of the tier Free or Shared, which binds no certificates.',
    todo: 'Scale the plan to Basic or above, which costs money, then bind.',
    page: PAGES.plans,
  },
];
