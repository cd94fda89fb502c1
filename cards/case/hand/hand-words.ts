import { type Key, say, type Words } from '../../../sentences/index.ts';

/** What a person has to do where the bot cannot or must not mend by itself, rule by rule. */
const WORDS: { readonly [rule: string]: Key } = {
  'certificate-expired': 'hand.certificate-expired',
  'certificate-expiring': 'hand.certificate-expiring',
  'certificate-not-from-key-vault': 'hand.certificate-not-from-key-vault',
  'order-not-ready': 'hand.order-not-ready',
  'plan-cannot-bind': 'hand.plan-cannot-bind',
  'vault-not-found': 'hand.vault-not-found',
  'vault-moved': 'hand.vault-moved',
  'vault-in-other-tenant': 'hand.vault-in-other-tenant',
  'principal-absent': 'hand.principal-absent',
  'access-denied-by-assignment': 'hand.access-denied-by-assignment',
  'perimeter-blocks-app-service': 'hand.perimeter-blocks-app-service',
  'secret-not-found': 'hand.secret-not-found',
  'secret-expired': 'hand.secret-expired',
  'secret-not-pkcs12': 'hand.secret-not-pkcs12',
  'key-not-exportable': 'hand.key-not-exportable',
  'key-not-supported': 'hand.key-not-supported',
  'renewal-failed': 'hand.renewal-failed',
  'renewal-awaits-merge': 'hand.renewal-awaits-merge',
  'renewal-not-automatic': 'hand.renewal-not-automatic',
  'new-version-unsafe': 'hand.new-version-unsafe',
  'hostname-not-covered': 'hand.hostname-not-covered',
  'thumbprint-pinned': 'hand.thumbprint-pinned',
  'served-certificate-differs': 'hand.served-certificate-differs',
};

/** What a person has to do about a fault; one that the bot mends as a rule, but not this time, has no words of its own. */
export function handWords(rule: string): Words {
  return say(WORDS[rule] ?? 'hand.see-the-evidence');
}
