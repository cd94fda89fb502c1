import { type Answer, ok } from '../../http/answer.ts';
import { parameter } from '../../http/request.ts';
import { certificateFacts } from '../../world/certificate.ts';
import type { CertificateVersion, SecretVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { sameId } from '../../world/resource-id.ts';
import { contentTypeOf, type HeldSecret, newest } from '../held.ts';
import { policyShown } from './policy.ts';
import { vaultError } from './vault-refusals.ts';
import { uri, type VaultAsk } from './verb.ts';

const ITEMS_A_PAGE = 25;
const LONGEST_RETENTION = 90;
const SECONDS_A_DAY = 86_400;

/** How long what is deleted can be brought back, and what may still end it for good. */
function recovery({ vault }: VaultAsk): { recoveryLevel: string; recoverableDays: number } {
  const { softDeleteRetentionInDays, enablePurgeProtection } = vault.properties;
  const recoverableDays = softDeleteRetentionInDays ?? LONGEST_RETENTION;
  const kept = recoverableDays === LONGEST_RETENTION ? 'Recoverable' : 'CustomizedRecoverable';
  return { recoveryLevel: enablePurgeProtection === true ? kept : `${kept}+Purgeable`, recoverableDays };
}

function attributes(ask: VaultAsk, version: SecretVersion | CertificateVersion): object {
  return { ...recovery(ask), ...version.attributes };
}

/** One version of a certificate in full; the newest carries the policy too. */
export function certificateBundle(ask: VaultAsk, certificate: VaultCertificate, version: CertificateVersion): object {
  const { name, policy, pending } = certificate;
  const isNewest = newest(certificate.versions) === version;
  const contentType = contentTypeOf(version, certificate);
  return {
    id: uri(ask, 'certificates', name, version.version),
    kid: uri(ask, 'keys', name, version.version),
    sid: uri(ask, 'secrets', name, version.version),
    x5t: certificateFacts(version.cer).x5t,
    cer: version.cer,
    // Key Vault leaves it to the policy, which says the same but for a version made under another.
    ...(policy?.secret_props?.contentType !== contentType && { contentType }),
    attributes: attributes(ask, version),
    ...(isNewest && policy && { policy: policyShown(ask, certificate) }),
    ...(isNewest && pending && { pending: { id: uri(ask, 'certificates', name, 'pending') } }),
  };
}

/** A certificate, or one version of it, in a list. */
export function certificateItem(ask: VaultAsk, name: string, version: CertificateVersion, full: boolean): object {
  const { recoveryLevel: _, ...plain } = version.attributes;
  return {
    id: full ? uri(ask, 'certificates', name, version.version) : uri(ask, 'certificates', name),
    x5t: certificateFacts(version.cer).x5t,
    attributes: plain,
    subject: '',
  };
}

/** A secret, or one version of it, without its value. */
export function secretItem(
  ask: VaultAsk,
  { name, managed }: HeldSecret,
  version: SecretVersion,
  full: boolean,
): object {
  const certificate = managed ? ask.held.certificates.find((one) => one.name === name) : undefined;
  const contentType = contentTypeOf(version, certificate);
  return {
    ...(contentType && { contentType }),
    id: full ? uri(ask, 'secrets', name, version.version) : uri(ask, 'secrets', name),
    ...(managed && { managed }),
    attributes: attributes(ask, version),
  };
}

/** What a deletion adds to a certificate or secret; a world that does not say when is taken to mean yesterday. */
export function deletion(ask: VaultAsk, kind: 'certificates' | 'secrets', name: string): object {
  const now = Math.floor(ask.estate.clock.now().getTime() / 1000);
  const gone = [...ask.held.certificates, ...ask.held.secrets].find((one) => one.deleted && sameId(one.name, name));
  const deletedDate = gone?.deletedDate ?? now - SECONDS_A_DAY;
  const scheduledPurgeDate = deletedDate + recovery(ask).recoverableDays * SECONDS_A_DAY;
  return { recoveryId: uri(ask, `deleted${kind}`, name), deletedDate, scheduledPurgeDate };
}

/** One page of a list, 25 at most. */
export function vaultPage({ request }: VaultAsk, items: readonly object[]): Answer {
  const wanted = Number(parameter(request.query, 'maxresults') ?? ITEMS_A_PAGE);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > ITEMS_A_PAGE) {
    throw vaultError(400, 'BadParameter', `maxresults must be between 1 and ${ITEMS_A_PAGE}.`);
  }
  const start = Number(parameter(request.query, '$skiptoken') ?? 0);
  if (!Number.isInteger(start) || start < 0) throw vaultError(400, 'BadParameter', 'The skiptoken is not valid.');
  const value = items.slice(start, start + wanted);
  if (start + wanted >= items.length) return ok({ value, nextLink: null });
  const next = new URL(request.url);
  next.searchParams.set('$skiptoken', String(start + wanted));
  return ok({ value, nextLink: next.href });
}
