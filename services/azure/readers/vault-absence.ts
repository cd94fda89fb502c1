import type { Facts, Observed, Unseen } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm, askVault } from '../asked.ts';
import { type Look, sourceOf, type VaultReference } from '../look.ts';
import { policyMend } from '../scope.ts';
import { vaultAddress } from '../vault-address.ts';

/**
 * Looks for a secret by the control plane, which any reader may ask, and which no firewall closes. It shows dates and the
 * content type, never a value. Whether it lists the secrets behind certificates is not documented, so that its silence
 * proves an absence only where the vault itself says that there is no such certificate either.
 */
export async function readSecretByArm(
  { vaultId, secretName }: VaultReference,
  vaultSays: Unseen | null,
  look: Look,
): Promise<Observed<Facts['secret']>> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(vaultId);
  const source = sourceOf(askArm(look.cloud, `${vaultId}/secrets/${secretName}`, API.keyVault), look);
  const read = async (): Promise<Facts['secret']> => {
    const { properties } = await look.clients.keyVault(subscriptionId).secrets.get(resourceGroup, name, secretName);
    const { attributes, contentType, secretUriWithVersion = '' } = properties;
    if (!attributes) throw new TypeError('a secret without attributes');
    return {
      kind: vaultSays ? 'certificate' : 'secret',
      version: /\/secrets\/[^/]+\/([^/]+)$/.exec(secretUriWithVersion)?.[1] ?? '',
      thumbprint: null,
      contentType: contentType ?? null,
      enabled: attributes.enabled ?? true,
      createdOn: attributes.created?.toISOString() ?? null,
      expiresOn: attributes.expires?.toISOString() ?? null,
    };
  };
  const found = await observed(source, '', read, null);
  if (vaultSays && (!found.seen || found.value === null)) return vaultSays;
  return found;
}

/** Looks for a deleted certificate of a name, and for a deleted secret. */
export async function readDeletedSecret(
  { vaultId, secretName }: VaultReference,
  look: Look,
): Promise<Observed<Facts['deletedSecret']>> {
  const { name, uri } = vaultAddress(vaultId, look.cloud);
  const mend = policyMend(look.identity, name);
  const [certificate, secret] = await Promise.all([
    observed(
      sourceOf(askVault(look.cloud, uri, `/deletedcertificates/${secretName}`), look),
      mend,
      async () => deletedOf('certificate', await look.clients.certificates(uri).getDeletedCertificate(secretName)),
      null,
    ),
    observed(
      sourceOf(askVault(look.cloud, uri, '/deletedsecrets'), look),
      mend,
      () => amongDeleted(secretName, uri, look),
      null,
    ),
  ]);
  return certificate.seen && certificate.value
    ? certificate
    : secret.seen && certificate.seen
      ? secret
      : unseenOf(certificate, secret);
}

/** To get one deleted secret is to be allowed to get secrets, which the bot must not be; to list them is not. */
async function amongDeleted(name: string, uri: string, { clients }: Look): Promise<Facts['deletedSecret']> {
  for await (const deleted of clients.secrets(uri).listDeletedSecrets()) {
    if (deleted.name.toLowerCase() === name.toLowerCase()) return deletedOf('secret', deleted.properties);
  }
  return null;
}

function unseenOf<T>(one: Observed<T>, other: Observed<T>): Observed<T> {
  return one.seen ? other : one;
}

function deletedOf(
  kind: 'certificate' | 'secret',
  { deletedOn, scheduledPurgeDate }: { readonly deletedOn?: Date; readonly scheduledPurgeDate?: Date },
): NonNullable<Facts['deletedSecret']> {
  return { kind, deletedOn: deletedOn?.toISOString() ?? null, purgedOn: scheduledPurgeDate?.toISOString() ?? null };
}
