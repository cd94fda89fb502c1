import type { Evidence } from '../../domain/evidence.ts';
import { type Instant, later } from '../../domain/instant.ts';
import type { NewestVersion, RenewalPolicy } from '../../domain/key-vault.ts';

/** When a certificate is to be renewed by whoever holds its policy. */
export type RenewalDay =
  /** Its vault renews it by itself at this time; one that has passed was due and is not past. */
  | { readonly kind: 'on'; readonly at: Instant }
  /** Nothing renews it by itself: it runs out at this time, where that is known. */
  | { readonly kind: 'never'; readonly at: Instant | null }
  /** App Service renews the certificates that it manages. */
  | { readonly kind: 'managed' }
  /** Somebody, or another service, puts the next version into the vault as a plain secret. */
  | { readonly kind: 'put' }
  /** The policy that says so was not read. */
  | { readonly kind: 'untold' };

const DAY = 86_400;

/** The day on which the lifetime action of its policy fires, by the dates of the newest version in the vault. */
export function renewalDay({ facts: { certificate, secret, newest, renewalPolicy } }: Evidence): RenewalDay {
  if (!certificate.seen) return { kind: 'untold' };
  const { keyVault, canonicalName, expiresOn } = certificate.value;
  if (!keyVault) return canonicalName ? { kind: 'managed' } : { kind: 'never', at: expiresOn };
  if (secret.seen && secret.value?.kind === 'secret') return { kind: 'put' };
  if (!renewalPolicy.seen || !renewalPolicy.value || !newest.seen || !newest.value) return { kind: 'untold' };
  if (!renewsByItself(renewalPolicy.value)) return { kind: 'never', at: newest.value.expiresOn ?? expiresOn };
  const at = firesAt(renewalPolicy.value, newest.value);
  return at ? { kind: 'on', at } : { kind: 'untold' };
}

/** `Unknown` is an issuer that the vault has no account with: no lifetime action makes it renew. */
export function renewsByItself({ automatic, issuer }: RenewalPolicy): boolean {
  return automatic !== null && issuer.toLowerCase() !== 'unknown';
}

/** Source: learn.microsoft.com, "@azure/keyvault-certificates", LifetimeAction: days before expiry, or a part of the lifetime. */
function firesAt({ automatic }: RenewalPolicy, { certificate }: NewestVersion): Instant | null {
  const { daysBeforeExpiry = null, lifetimePercentage = null } = automatic ?? {};
  if (daysBeforeExpiry !== null) return later(certificate.expiresOn, -daysBeforeExpiry * DAY);
  if (lifetimePercentage === null) return null;
  const [from, to] = [Date.parse(certificate.notBefore), Date.parse(certificate.expiresOn)];
  return later(certificate.notBefore, Math.round(((to - from) / 1000) * (lifetimePercentage / 100)));
}
