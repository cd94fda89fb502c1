import type { CertificateProperties } from '@azure/keyvault-certificates';
import { z } from 'zod';
import type { Facts, Observed } from '../../domain/evidence.ts';
import type { Vault, VaultCertificateVersion } from '../../domain/key-vault.ts';
import { observed } from '../answer.ts';
import { API, askVault } from '../asked.ts';
import { type Look, sourceOf, type VaultReference } from '../look.ts';
import { policyMend, roleMend } from '../scope.ts';
import { vaultAddress } from '../vault-address.ts';

/** Lists the versions of a vault certificate: thumbprints and dates, never a key. */
export async function readVersions(
  { vaultId, secretName }: VaultReference,
  look: Look,
): Promise<Observed<Facts['versions']>> {
  const { name, uri } = vaultAddress(vaultId, look.cloud);
  const source = sourceOf(askVault(look.cloud, uri, `/certificates/${secretName}/versions`), look);
  const list = async () => {
    const versions: VaultCertificateVersion[] = [];
    for await (const properties of look.clients.certificates(uri).listPropertiesOfCertificateVersions(secretName)) {
      versions.push(versionOf(properties));
    }
    return versions.length > 0 ? versions.toSorted((one, other) => one.createdOn.localeCompare(other.createdOn)) : null;
  };
  return observed(source, policyMend(look.identity, name), list, null);
}

/** Lists the certificates of a whole vault, each with its newest version; keyed by name in lower case. */
export async function readNewestVersions(
  vaultId: string,
  look: Look,
): Promise<Observed<ReadonlyMap<string, VaultCertificateVersion>>> {
  const { name, uri } = vaultAddress(vaultId, look.cloud);
  const list = async () => {
    const newest = new Map<string, VaultCertificateVersion>();
    for (let next = `${uri}/certificates?api-version=${API.vault}`; next; ) {
      const { value, nextLink } = Listed.parse(await look.clients.vault(next));
      for (const item of value) newest.set(nameIn(item.id), listedVersion(item));
      next = furtherPage(nextLink, uri);
    }
    return newest;
  };
  const source = sourceOf(askVault(look.cloud, uri, '/certificates'), look);
  return observed(source, policyMend(look.identity, name), list, new Map());
}

const Seconds = z.number().nullish();
const Listed = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      x5t: z.string().nullish(),
      attributes: z.object({ enabled: z.boolean().nullish(), exp: Seconds, created: Seconds }),
    }),
  ),
  nextLink: z.string().nullish(),
});

function listedVersion({ id, x5t, attributes }: z.infer<typeof Listed>['value'][number]): VaultCertificateVersion {
  return {
    version: /\/certificates\/[^/]+\/([^/]+)$/.exec(id)?.[1] ?? '',
    thumbprint: Buffer.from(x5t ?? '', 'base64url')
      .toString('hex')
      .toUpperCase(),
    enabled: attributes.enabled ?? true,
    createdOn: instantOf(attributes.created ?? 0),
    expiresOn: attributes.exp ? instantOf(attributes.exp) : null,
  };
}

function nameIn(id: string): string {
  const [, name] = /\/certificates\/([^/]+)/.exec(id) ?? [];
  if (name === undefined) throw new TypeError('a vault certificate without a name');
  return name.toLowerCase();
}

/** A token of the bot goes to no other host than the vault's own. */
function furtherPage(nextLink: string | null | undefined, uri: string): string {
  if (nextLink && !nextLink.toLowerCase().startsWith(`${uri.toLowerCase()}/`)) throw new TypeError('a page elsewhere');
  return nextLink ?? '';
}

function instantOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** Which right is missing depends on the permission model of the vault, which is read at the same time. */
export function withMend<T>(versions: Observed<T>, vault: Observed<Vault | null>, look: Look): Observed<T> {
  if (versions.seen || versions.why !== 'denied' || !vault.seen || vault.value?.model !== 'roles') return versions;
  return { ...versions, mend: roleMend(look.identity, 'Key Vault Reader', vault.value.id) };
}

/** One version, its thumbprint in the hexadecimal form that App Service uses. */
export function versionOf({
  version,
  x509Thumbprint,
  enabled,
  createdOn,
  expiresOn,
}: CertificateProperties): VaultCertificateVersion {
  return {
    version: version ?? '',
    thumbprint: Buffer.from(x509Thumbprint ?? [])
      .toString('hex')
      .toUpperCase(),
    enabled: enabled ?? true,
    createdOn: (createdOn ?? new Date(0)).toISOString(),
    expiresOn: expiresOn?.toISOString() ?? null,
  };
}
