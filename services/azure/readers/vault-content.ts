import type { KeyVaultCertificateWithPolicy, LifetimeAction } from '@azure/keyvault-certificates';
import { z } from 'zod';
import type { Facts, Observed } from '../../domain/evidence.ts';
import type { RenewalPolicy, VaultRenewal } from '../../domain/key-vault.ts';
import { observed } from '../answer.ts';
import { API, askVault } from '../asked.ts';
import { type Look, sourceOf, type VaultReference } from '../look.ts';
import { readPublicBytes } from '../public-bytes.ts';
import { listIn, textIn, textsIn } from '../said.ts';
import { policyMend } from '../scope.ts';
import { vaultAddress } from '../vault-address.ts';
import { versionOf } from './versions.ts';

/** A vault certificate as its vault shows it to anybody who may read it. */
export type Content = VaultRenewal;

/** Reads the newest version of a vault certificate with its policy. Its key is not part of the answer. */
export function readContent(reference: VaultReference, look: Look): Promise<Observed<Content | null>> {
  const { name, uri } = vaultAddress(reference.vaultId, look.cloud);
  const source = sourceOf(askVault(look.cloud, uri, `/certificates/${reference.secretName}`), look);
  const read = async () => contentOf(await look.clients.certificates(uri).getCertificate(reference.secretName));
  return observed(source, policyMend(look.identity, name), read, null);
}

function contentOf({ properties, cer, policy }: KeyVaultCertificateWithPolicy): Content {
  const certificate = readPublicBytes(cer ?? new Uint8Array());
  const version = { ...versionOf(properties), thumbprint: certificate.thumbprint };
  const { thumbprint, enabled, createdOn, expiresOn } = version;
  const contentType = textIn(policy?.contentType) || null;
  return {
    secret: { kind: 'certificate', version: version.version, thumbprint, contentType, enabled, createdOn, expiresOn },
    newest: { ...version, certificate },
    renewalPolicy: policy ? policyOf(policy) : null,
  };
}

type Policy = NonNullable<KeyVaultCertificateWithPolicy['policy']>;

function policyOf(policy: Policy): RenewalPolicy {
  return {
    issuer: textIn(policy.issuerName),
    exportable: policy.exportable !== false,
    keyType: textIn(policy.keyType),
    keyBits: policy.keySize ?? null,
    reusesKey: policy.reuseKey === true,
    contentType: textIn(policy.contentType) || null,
    hostNames: namesIn(policy),
    automatic: automaticOf(listIn(policy.lifetimeActions)),
  };
}

/** A certificate's common name is always one of its alternative names too. Source: CA/Browser Forum, Baseline Requirements, 7.1.4.3. */
function namesIn({ subject, subjectAlternativeNames }: Policy): RenewalPolicy['hostNames'] {
  const common = /(?:^|,\s*)CN=([^,"]+)/i.exec(textIn(subject))?.[1]?.trim();
  const names = new Set([...(common ? [common] : []), ...textsIn(subjectAlternativeNames?.dnsNames)]);
  return names.size > 0 ? [...names] : null;
}

function automaticOf(actions: readonly LifetimeAction[]): RenewalPolicy['automatic'] {
  const renews = actions.find(({ action }) => textIn(action).toLowerCase() === 'autorenew');
  if (!renews) return null;
  return { daysBeforeExpiry: renews.daysBeforeExpiry ?? null, lifetimePercentage: renews.lifetimePercentage ?? null };
}

const Pending = z.object({
  status: z.enum(['inProgress', 'completed', 'canceled', 'cancelled', 'failed']),
  status_details: z.string().nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/** Reads what became of the vault's last request to an issuer. The SDK would read the certificate twice more for it. */
export function readPending(reference: VaultReference, look: Look): Promise<Observed<Facts['pendingRenewal']>> {
  const { name, uri } = vaultAddress(reference.vaultId, look.cloud);
  const asked = askVault(look.cloud, uri, `/certificates/${reference.secretName}/pending`);
  const read = async (): Promise<Facts['pendingRenewal']> => {
    const path = `/certificates/${encodeURIComponent(reference.secretName)}/pending`;
    const answer = await look.clients.vault(`${uri}${path}?api-version=${API.vault}`);
    const { status, status_details, error } = Pending.parse(answer);
    return {
      status: status === 'cancelled' ? 'canceled' : status,
      details: status_details ?? '',
      error: error ? { code: error.code ?? '', message: error.message ?? '' } : null,
    };
  };
  return observed(sourceOf(asked, look), policyMend(look.identity, name), read, null);
}
