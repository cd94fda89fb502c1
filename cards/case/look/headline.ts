import type { Diagnosis, Link } from '../../../services/index.ts';

/** What a broken link means, as one would say it on the telephone. */
const BROKEN: { readonly [L in Link]: string } = {
  certificate: 'The certificate in App Service needs attention',
  vault: 'App Service cannot find the vault',
  access: 'App Service may not read the vault',
  network: 'The firewall of the vault keeps App Service out',
  secret: 'The vault has nothing that App Service can take',
  renewal: 'The renewal in the vault needs a person',
  sync: 'App Service has not taken the newest certificate',
  binding: 'A host name does not use the newest certificate',
  served: 'Browsers get another certificate than the one bound',
};

/** Faults of which the sentence of their link would say something else, or too little. */
const FAULTS: { readonly [rule: string]: string } = {
  'certificate-expired': 'The certificate has expired',
  'certificate-expiring': 'The certificate expires soon, and no newer one is there',
  'certificate-not-from-key-vault': 'The certificate follows no vault, and nobody has renewed it',
  'order-not-ready': 'The order of this certificate is not complete',
  'plan-cannot-bind': 'The App Service plan cannot bind a certificate',
  'vault-soft-deleted': 'The vault is deleted, and can be recovered',
  'vault-moved': 'The vault has moved, and App Service looks in its old place',
  'vault-in-other-tenant': 'The vault belongs to another tenant',
  'principal-absent': 'App Service is not known in this tenant',
  'grant-to-wrong-principal': 'The vault lets in somebody else in place of App Service',
  'grant-in-unused-model': 'The grant is in the model that the vault does not use',
  'access-denied-by-assignment': 'A deny assignment keeps App Service out of the vault',
  'perimeter-blocks-app-service': 'A network perimeter keeps App Service out of the vault',
  'secret-not-found': 'The vault has nothing of the name that App Service asks for',
  'secret-soft-deleted': 'The certificate is deleted in the vault, and can be recovered',
  'secret-disabled': 'The newest version in the vault is disabled',
  'secret-expired': 'The newest version in the vault has expired',
  'secret-not-pkcs12': 'The vault holds it in a form that App Service cannot take',
  'key-not-exportable': 'The private key may not leave the vault',
  'key-not-supported': 'App Service does not take a key of this kind',
  'renewal-failed': 'The renewal in the vault has failed',
  'renewal-awaits-merge': 'The renewal waits for the signed certificate',
  'renewal-not-automatic': 'Nothing renews this certificate by itself',
  'new-version-unsafe': 'The newest version in the vault is not safe to take',
  'sync-status-stale': 'App Service still reports a failed sync',
  'hostname-not-covered': 'The certificate does not name a host it serves',
  'hostname-unbound': 'A host name has no certificate bound',
  'thumbprint-pinned': 'An app setting still names the old certificate',
};

/** The first broken link as a sentence, or what stands in its place. */
export function headline({ colour, firstBroken }: Diagnosis): string {
  if (firstBroken) return FAULTS[firstBroken.rule] ?? BROKEN[firstBroken.link];
  return colour === 'unknown' ? 'Nothing wrong found, and not everything seen' : 'Every link is sound';
}
