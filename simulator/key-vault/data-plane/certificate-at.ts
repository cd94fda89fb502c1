import type { CertificateVersion, VaultCertificate } from '../../world/key-vault-shapes.ts';
import { sameId } from '../../world/resource-id.ts';
import { named, newest } from '../held.ts';
import { notInVault } from './vault-refusals.ts';
import type { VaultAsk } from './verb.ts';

/** The certificate an address is about, or the vault's refusal. */
export function certificateAt({ held, params }: VaultAsk, deleted = false): VaultCertificate {
  const found = named(held.certificates, params.name ?? '', deleted);
  if (found && found.versions.length > 0) return found;
  throw notInVault(deleted ? 'deletedcertificates' : 'certificates', params.name ?? '');
}

/** The version an address names, or the newest. */
export function versionAt({ params }: VaultAsk, certificate: VaultCertificate): CertificateVersion {
  const { version, name } = params;
  const found = version
    ? certificate.versions.find((one) => sameId(one.version, version))
    : newest(certificate.versions);
  if (!found) throw notInVault('certificates', `${name}/${version ?? ''}`);
  return found;
}
