import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Facts } from '../../domain/evidence.ts';
import { hoursBetween, type Instant } from '../../domain/instant.ts';
import type { VaultCertificateVersion, VaultSecret } from '../../domain/key-vault.ts';
import type { Unjudged } from '../rule.ts';

/** A version that App Service has not taken yet, how long it has been waiting, and what proves it. */
export interface NewerVersion {
  readonly hours: number;
  readonly proof: { readonly fact: 'newest' | 'secret'; readonly says: string };
}

/** The version of a vault certificate that a reader without a version gets. */
export function newest(versions: readonly VaultCertificateVersion[]): VaultCertificateVersion | undefined {
  return versions.toSorted((one, other) => one.createdOn.localeCompare(other.createdOn)).at(-1);
}

/** The vault's newest version, where App Service holds another one: told by its thumbprint, or of a plain secret by its last day. */
export function newerVersion(
  certificate: AppServiceCertificate,
  { newest, secret }: Pick<Facts, 'newest'> & Partial<Pick<Facts, 'secret'>>,
  at: Instant,
): NewerVersion | Unjudged | undefined {
  if (!newest) return newerSecret(certificate, secret, at);
  const { version, thumbprint, createdOn } = newest;
  if (thumbprint === certificate.thumbprint) return undefined;
  const says = `Version ${version} (${thumbprint}) was created ${createdOn}`;
  return { hours: hoursBetween(createdOn, at), proof: { fact: 'newest', says } };
}

function newerSecret(
  certificate: AppServiceCertificate,
  secret: VaultSecret | null | undefined,
  at: Instant,
): NewerVersion | Unjudged | undefined {
  if (secret === undefined) return { unjudged: 'secret' };
  if (!secret) return { unjudged: 'secret', because: 'a certificate or secret of that name in the vault' };
  if (secret.kind === 'certificate') return { unjudged: 'newest' };
  const { version, createdOn, expiresOn } = secret;
  const later = isLater(certificate, expiresOn);
  if (later === undefined || !createdOn) return { unjudged: 'secret', because: UNTOLD };
  if (!later) return undefined;
  const says = `Version ${version} was created ${createdOn}${expiresOn ? ` and is valid until ${expiresOn}` : ''}`;
  return { hours: hoursBetween(createdOn, at), proof: { fact: 'secret', says } };
}

/** Whether a plain secret outlives what App Service holds; undefined where either does not say until when it is valid. */
function isLater({ thumbprint, expiresOn: held }: AppServiceCertificate, expiresOn: Instant | null) {
  if (thumbprint === '') return true;
  return expiresOn && held ? Date.parse(expiresOn) - Date.parse(held) >= MINUTE : undefined;
}

/** A certificate and the attribute of its secret may differ by seconds. */
const MINUTE = 60_000;

const UNTOLD = 'whether App Service holds what the plain secret holds, which cannot be told without reading its value';

/** App Service takes newer versions by itself about this often. Source: learn.microsoft.com, "configure-ssl-certificate". */
export const HOURS_BETWEEN_SYNCS = 24;
