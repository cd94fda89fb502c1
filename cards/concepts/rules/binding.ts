import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what host names use and what browsers get. */
export const bindingRules: readonly Concept[] = [
  {
    id: 'binding-on-old-certificate',
    names: ['binding-on-old-certificate', 'old binding'],
    says: 'A host name of the app or of a slot is bound to another thumbprint than the certificate it should follow.',
    todo: 'Rebind it to the newest certificate; SNI or IP stays as it is.',
    page: PAGES.bindings,
  },
  {
    id: 'hostname-not-covered',
    names: ['hostname-not-covered'],
    says: 'The certificate names neither the host nor a wildcard for it, so browsers refuse it there.',
    todo: 'Have a certificate issued with that name, or bind one that has it.',
    page: PAGES.bindings,
  },
  {
    id: 'hostname-unbound',
    names: ['hostname-unbound', 'unbound host name'],
    says: 'A custom host name has no TLS binding, although a certificate that fits it is there.',
    todo: 'Bind the host name to that certificate.',
    page: PAGES.bindings,
  },
  {
    id: 'thumbprint-pinned',
    names: ['thumbprint-pinned', 'pinned thumbprint', 'certificate pinning', 'WEBSITE_LOAD_CERTIFICATES'],
    says: 'An app setting such as WEBSITE_LOAD_CERTIFICATES names a thumbprint, which every renewal changes.',
    todo: 'Set it to the new thumbprint after a renewal, or have the code find its certificate by subject.',
    page: PAGES.inCode,
  },
  {
    id: 'served-certificate-differs',
    names: ['served-certificate-differs'],
    says: 'Whoever connects to the host name gets another certificate than the one bound in App Service.',
    todo: 'Look for a front door or gateway with a certificate of its own before the app, then for a worker that has not reloaded.',
    page: PAGES.bindings,
  },
];
