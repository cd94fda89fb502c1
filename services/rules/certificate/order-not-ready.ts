import { type Key, say } from '../../../sentences/index.ts';
import { defineRule, PAGES } from '../rule.ts';

/** What each unfinished state of an order means. Source: the KeyVaultSecretStatus enumeration of Microsoft.Web. */
const STATES: ReadonlyMap<string, Key> = new Map([
  ['WaitingOnCertificateOrder', 'rule-certificate.order-waits'],
  ['CertificateOrderFailed', 'rule-certificate.order-failed'],
]);

/** The certificate comes from an App Service Certificate order that waits, or has failed. */
export const orderNotReady = defineRule({
  id: 'order-not-ready',
  link: 'certificate',
  colour: 'yellow',
  needs: ['certificate'],
  page: PAGES.order,
  check({ certificate: { name, status } }) {
    const state = STATES.get(status);
    if (!state) return undefined;
    const proof = say('rule-certificate.status', { status, name });
    return { says: say(state), because: [{ fact: 'certificate', says: proof }] };
  },
});
