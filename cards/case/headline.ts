import type { Diagnosis, Link } from '../../services/index.ts';

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

/** Faults of which the sentence of their link would say something else. */
const FAULTS: { readonly [rule: string]: string } = {
  'certificate-expired': 'The certificate has expired',
  'certificate-expiring': 'The certificate expires soon, and no newer one is there',
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
