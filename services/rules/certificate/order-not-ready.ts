import { defineRule, PAGES } from '../rule.ts';

/** What each unfinished state of an order means. Source: the KeyVaultSecretStatus enumeration of Microsoft.Web. */
const STATES: { readonly [status: string]: string } = {
  WaitingOnCertificateOrder:
    'App Service waits for a certificate order that is not finished: it is not yet issued, or its domain not yet verified.',
  CertificateOrderFailed: 'The certificate order failed, so there is no new certificate that App Service could take.',
};

/** The certificate comes from an App Service Certificate order that waits, or has failed. */
export const orderNotReady = defineRule({
  id: 'order-not-ready',
  link: 'certificate',
  colour: 'yellow',
  needs: ['certificate'],
  page: PAGES.order,
  check({ certificate: { name, status } }) {
    const says = STATES[status];
    if (!says) return undefined;
    return { says, because: [{ fact: 'certificate', says: `keyVaultSecretStatus is ${status} on ${name}` }] };
  },
});
