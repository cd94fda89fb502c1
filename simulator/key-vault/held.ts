import type { CertificateVersion, KeyVault, SecretVersion, VaultCertificate } from '../world/key-vault-shapes.ts';

/** The newest of some versions, by when it was made; the later in the list among equals. */
export function newest<Version extends { attributes: { created: number } }>(
  versions: readonly Version[],
): Version | undefined {
  return versions.reduce<Version | undefined>(
    (best, one) => (best && best.attributes.created > one.attributes.created ? best : one),
    undefined,
  );
}

/** Something in a vault by its name, soft-deleted or not. */
export function named<Item extends { name: string; deleted: boolean }>(
  items: readonly Item[],
  name: string,
  deleted = false,
): Item | undefined {
  return items.find((item) => item.deleted === deleted && item.name.toLowerCase() === name.toLowerCase());
}

/** A secret as readers see it: a plain one, or the one behind a certificate. */
export interface HeldSecret {
  readonly name: string;
  readonly managed: boolean;
  readonly exportable: boolean;
  readonly versions: readonly SecretVersion[];
}

/** Every secret of a vault, those behind certificates among them. */
export function secretsOf(vault: KeyVault, deleted = false): HeldSecret[] {
  const behind = vault.certificates.filter((one) => one.deleted === deleted).map(secretBehind);
  const taken = new Set(behind.map(({ name }) => name.toLowerCase()));
  const plain = vault.secrets
    .filter((one) => one.deleted === deleted && !taken.has(one.name.toLowerCase()))
    .map(({ name, versions }) => ({ name, managed: false, exportable: true, versions }));
  return [...behind, ...plain];
}

function secretBehind({ name, policy, versions }: VaultCertificate): HeldSecret {
  const { exportable, kty } = policy?.key_props ?? {};
  return { name, managed: true, exportable: exportable !== false && !/-HSM$/i.test(kty ?? ''), versions };
}

/** A certificate's secret carries the content type of its version, or of the policy. */
export function contentTypeOf(version: SecretVersion | CertificateVersion, certificate?: VaultCertificate): string {
  return (
    version.contentType ?? certificate?.policy?.secret_props?.contentType ?? (certificate ? 'application/x-pkcs12' : '')
  );
}
