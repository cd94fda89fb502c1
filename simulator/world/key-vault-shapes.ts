import { z } from 'zod';
import { certificateFacts } from './certificate.ts';

/** Base64 DER that is really a certificate, with dates that are some: OpenSSL takes one with others too. */
export const cerShape = z.string().refine(isCertificate, 'not a certificate in base64 DER');

function isCertificate(cer: string): boolean {
  try {
    certificateFacts(cer);
    return true;
  } catch {
    return false;
  }
}

const attributesShape = z.looseObject({
  enabled: z.boolean().default(true),
  nbf: z.number().int().nullish(),
  exp: z.number().int().nullish(),
  created: z.number().int().default(0),
  updated: z.number().int().default(0),
});

/** One version of a certificate: its public half, and when it is good. */
const certificateVersionShape = z.looseObject({
  version: z.string().min(1),
  cer: cerShape,
  contentType: z.string().nullish(),
  attributes: attributesShape.prefault({}),
});

const LONGEST_MONTHS = 1200;

/** How a certificate is to be made: only what the simulator acts on is looked at. */
export const certificatePolicyShape = z.looseObject({
  key_props: z
    .looseObject({ exportable: z.boolean().nullish(), kty: z.string().nullish(), key_size: z.number().nullish() })
    .nullish(),
  secret_props: z.looseObject({ contentType: z.string().nullish() }).nullish(),
  x509_props: z.looseObject({ validity_months: z.number().int().min(0).max(LONGEST_MONTHS).nullish() }).nullish(),
});

const deletable = { deleted: z.boolean().default(false), deletedDate: z.number().int().optional() };

const vaultCertificateShape = z.looseObject({
  name: z.string().min(1),
  ...deletable,
  versions: z.array(certificateVersionShape).default([]),
  policy: certificatePolicyShape.nullish(),
  pending: z.looseObject({ status: z.string().nullish() }).nullish(),
});

const vaultSecretShape = z.looseObject({
  name: z.string().min(1),
  ...deletable,
  versions: z.array(certificateVersionShape.extend({ cer: cerShape.nullish() })).default([]),
});

/** What one vault holds. Each certificate has its secret of the same name by itself. */
export const keyVaultShape = z.looseObject({
  certificates: z.array(vaultCertificateShape).default([]),
  secrets: z.array(vaultSecretShape).default([]),
});

export type KeyVault = z.infer<typeof keyVaultShape>;
export type VaultCertificate = z.infer<typeof vaultCertificateShape>;
export type VaultSecret = z.infer<typeof vaultSecretShape>;
export type CertificateVersion = z.infer<typeof certificateVersionShape>;
export type SecretVersion = VaultSecret['versions'][number];
