/** A reference that stands where the secret should be. Source: learn.microsoft.com, "app-service-key-vault-references". */
const REFERENCE = /^\s*@Microsoft\.(KeyVault|AppConfiguration)\((.*?)\)?\s*$/is;

/** By the address of the secret, or by the names of its vault and of itself. */
const BY_ADDRESS = /^\s*SecretUri=https:\/\/([a-z0-9-]+)\.[a-z0-9.-]+\/secrets\/([a-z0-9-]+)(?:\/[0-9a-f]*)?\/?\s*$/i;
const BY_NAME =
  /^(?=.*VaultName=([a-z0-9-]+))(?=.*SecretName=([a-z0-9-]+))[a-z0-9-]+=[a-z0-9-]*(?:;\s*[a-z0-9-]+=[a-z0-9-]*)*$/i;

/**
 * What to check where App Service has left a reference as it was written, which it does when it cannot resolve it; null for any
 * other value. What is checked are the states that it tells of: learn.microsoft.com, "ApiKVReference", `ResolveStatus`.
 */
export function unresolved(setting: string, value: string): string | null {
  const [, kind = '', inside = ''] = REFERENCE.exec(value) ?? [];
  if (kind === '') return null;
  if (kind.toLowerCase() === 'appconfiguration') {
    return 'is a reference to App Configuration that App Service could not resolve; check the identity of the app and its role there';
  }
  const [, vault = '', name = ''] = BY_ADDRESS.exec(inside) ?? BY_NAME.exec(inside) ?? [];
  if (vault === '') {
    return 'is a Key Vault reference that is not written as one: @Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/NAME)';
  }
  return (
    `is a Key Vault reference that App Service could not resolve; check that the app has an identity (a user-assigned one only ` +
    `counts where keyVaultReferenceIdentity names it), that this identity is Key Vault Secrets User of ${vault} or gets secrets ` +
    `there by access policy, that the firewall of ${vault} lets the app in, and that the secret ${name} is there and enabled; ` +
    `its state: az rest --method get --url "SITE_ID/config/configreferences/appsettings/${setting}?api-version=2025-05-01"`
  );
}
