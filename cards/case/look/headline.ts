import { type Key, say, type Words } from '../../../sentences/index.ts';
import type { Diagnosis, Link } from '../../../services/index.ts';

/** What a broken link means, as one would say it on the telephone. */
const BROKEN: { readonly [L in Link]: Key } = {
  certificate: 'look.broken-certificate',
  vault: 'look.broken-vault',
  access: 'look.broken-access',
  network: 'look.broken-network',
  secret: 'look.broken-secret',
  renewal: 'look.broken-renewal',
  sync: 'look.broken-sync',
  binding: 'look.broken-binding',
  served: 'look.broken-served',
};

/** Faults of which the sentence of their link would say something else, or too little. */
const FAULTS: { readonly [rule: string]: Key } = {
  'certificate-expired': 'look.certificate-expired',
  'certificate-expiring': 'look.certificate-expiring',
  'certificate-not-from-key-vault': 'look.certificate-not-from-key-vault',
  'order-not-ready': 'look.order-not-ready',
  'plan-cannot-bind': 'look.plan-cannot-bind',
  'vault-soft-deleted': 'look.vault-soft-deleted',
  'vault-moved': 'look.vault-moved',
  'vault-in-other-tenant': 'look.vault-in-other-tenant',
  'principal-absent': 'look.principal-absent',
  'grant-to-wrong-principal': 'look.grant-to-wrong-principal',
  'grant-in-unused-model': 'look.grant-in-unused-model',
  'access-denied-by-assignment': 'look.access-denied-by-assignment',
  'perimeter-blocks-app-service': 'look.perimeter-blocks-app-service',
  'secret-not-found': 'look.secret-not-found',
  'secret-soft-deleted': 'look.secret-soft-deleted',
  'secret-disabled': 'look.secret-disabled',
  'secret-expired': 'look.secret-expired',
  'secret-not-pkcs12': 'look.secret-not-pkcs12',
  'key-not-exportable': 'look.key-not-exportable',
  'key-not-supported': 'look.key-not-supported',
  'renewal-failed': 'look.renewal-failed',
  'renewal-awaits-merge': 'look.renewal-awaits-merge',
  'renewal-not-automatic': 'look.renewal-not-automatic',
  'new-version-unsafe': 'look.new-version-unsafe',
  'sync-status-stale': 'look.sync-status-stale',
  'hostname-not-covered': 'look.hostname-not-covered',
  'hostname-unbound': 'look.hostname-unbound',
  'thumbprint-pinned': 'look.thumbprint-pinned',
};

/** The first broken link as a sentence, or what stands in its place. */
export function headline({ colour, firstBroken }: Diagnosis): Words {
  if (firstBroken) return say(FAULTS[firstBroken.rule] ?? BROKEN[firstBroken.link]);
  return say(colour === 'unknown' ? 'look.nothing-found' : 'look.all-sound');
}
