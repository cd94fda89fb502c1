import { type Answer, ok } from '../../http/answer.ts';
import { parameter } from '../../http/request.ts';
import { certificateFacts } from '../../world/certificate.ts';
import type { CertificateVersion, SecretVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { contentTypeOf, type HeldSecret, newest } from '../held.ts';
import { vaultError } from './vault-refusals.ts';
import type { VaultAsk } from './verb.ts';

const ITEMS_A_PAGE = 25;

/** The address of something in the vault, as its own host writes it. */
export function uri({ request }: VaultAsk, ...steps: readonly string[]): string {
  return `https://${request.host}/${steps.join('/')}`;
}

function attributes(version: SecretVersion | CertificateVersion): object {
  return { recoveryLevel: 'CustomizedRecoverable+Purgeable', recoverableDays: 90, ...version.attributes };
}

/** One version of a certificate in full; the newest carries the policy too. */
export function certificateBundle(ask: VaultAsk, certificate: VaultCertificate, version: CertificateVersion): object {
  const { name, policy } = certificate;
  const isNewest = newest(certificate.versions) === version;
  return {
    id: uri(ask, 'certificates', name, version.version),
    kid: uri(ask, 'keys', name, version.version),
    sid: uri(ask, 'secrets', name, version.version),
    x5t: certificateFacts(version.cer).x5t,
    cer: version.cer,
    contentType: contentTypeOf(version, certificate),
    attributes: attributes(version),
    ...(isNewest && policy && { policy: { id: uri(ask, 'certificates', name, 'policy'), ...policy } }),
    ...(isNewest && { pending: { id: uri(ask, 'certificates', name, 'pending') } }),
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
    attributes: attributes(version),
  };
}

/** What a deletion adds to a certificate or secret. */
export function deletion(ask: VaultAsk, kind: 'certificates' | 'secrets', name: string): object {
  const deletedDate = Math.floor(ask.estate.clock.now().getTime() / 1000) - 86_400;
  return { recoveryId: uri(ask, `deleted${kind}`, name), deletedDate, scheduledPurgeDate: deletedDate + 90 * 86_400 };
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
