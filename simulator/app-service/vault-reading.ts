import { appServicePrincipal } from '../authorization/directory.ts';
import { admitsAppService } from '../key-vault/firewall.ts';
import { contentTypeOf, type HeldSecret, named, newest, secretsOf } from '../key-vault/held.ts';
import { gettingSecret, mayInVault } from '../key-vault/vault-access.ts';
import type { Estate } from '../world/estate.ts';
import type { VaultCertificate } from '../world/key-vault-shapes.ts';
import type { Vault } from '../world/resource.ts';
import { sameId } from '../world/resource-id.ts';
import { takesKey } from './accepted-keys.ts';

/** What App Service gets when it reads a certificate from a vault: the certificate, or a refusal in its own words. */
export type Reading =
  | { readonly status: 'Succeeded'; readonly cer: string }
  | { readonly status: FailedStatus; readonly message: string };

type FailedStatus =
  | 'OperationNotPermittedOnKeyVault'
  | 'AzureServiceUnauthorizedToAccessKeyVault'
  | 'KeyVaultDoesNotExist'
  | 'KeyVaultSecretDoesNotExist'
  | 'UnknownError';

/** Reads the newest version of a secret as App Service's platform principal does. */
export function readVault(estate: Estate, vaultId: string, secretName: string): Reading {
  const vault = estate.effective('microsoft.keyvault/vaults', vaultId);
  if (!vault)
    return { status: 'KeyVaultDoesNotExist', message: 'The parameter Properties.KeyVaultId has an invalid value.' };
  const denied = whyDenied(estate, vault, secretName);
  if (denied) return { status: denied, message: noAccess(vaultId) };
  const held = estate.keyVault(vault.name);
  const secret = secretsOf(held).find(({ name }) => sameId(name, secretName));
  if (!secret)
    return { status: 'KeyVaultSecretDoesNotExist', message: 'The parameter KeyVaultSecretName has an invalid value.' };
  const certificate = named(held.certificates, secretName);
  return readVersion(secret, vaultId, (version) => contentTypeOf(version, certificate), certificate?.policy);
}

function whyDenied(estate: Estate, vault: Vault, secretName: string): FailedStatus | undefined {
  const { tenantId } = vault.properties;
  const principal = appServicePrincipal(estate.world);
  if (!principal || (tenantId && !sameId(tenantId, estate.world.tenantId)))
    return 'AzureServiceUnauthorizedToAccessKeyVault';
  const allowed = mayInVault(estate, vault, principal.id, gettingSecret(secretName));
  return allowed && admitsAppService(estate, vault) ? undefined : 'OperationNotPermittedOnKeyVault';
}

function readVersion(
  secret: HeldSecret,
  vaultId: string,
  typeOf: (version: HeldSecret['versions'][number]) => string,
  policy: VaultCertificate['policy'],
): Reading {
  const version = newest(secret.versions);
  // Key Vault hands out the newest version or nothing: a disabled one hides the enabled ones before it.
  if (version && !version.attributes.enabled)
    return { status: 'OperationNotPermittedOnKeyVault', message: noAccess(vaultId) };
  const isPfx = version && secret.exportable && typeOf(version).toLowerCase() === 'application/x-pkcs12';
  if (isPfx && version.cer && takesKey(version.cer, policy)) return { status: 'Succeeded', cer: version.cer };
  return { status: 'UnknownError', message: 'The parameter KeyVault Certificate has an invalid value.' };
}

function noAccess(vaultId: string): string {
  return `The service does not have access to '${vaultId.toLowerCase()}' Key Vault. Please make sure that you have granted necessary permissions to the service to perform the request operation.`;
}
