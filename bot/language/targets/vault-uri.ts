import { type Mention, mention, wordsOf } from './mention.ts';

const URI =
  /^(?:https?:\/\/)?([a-z0-9-]+)\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn|microsoftazure\.de)(?::\d+)?(?:\/.*)?$/i;
const PATH =
  /^[a-z][a-z0-9-]{1,22}[a-z0-9]\/(?:(?:secrets|certificates|keys)\/)?[a-z0-9][a-z0-9-]*(?:\/[0-9a-f]{32})?$/i;
const VAULT_LIKE = /^(?:kv|keyvault|vault|akv)|(?:kv|vault)\d*$|\/(?:secrets|certificates)\//i;

/** Addresses in a vault: `https://….vault.azure.net/secrets/…`, and the short `vault/secrets/name` or `vault/name`. */
export function vaultUris(text: string): Mention[] {
  return wordsOf(text)
    .filter(({ value }) => URI.test(value) || isVaultPath(value))
    .map((word) => mention(word));
}

/** The name of the vault in an address of it; null for anything else. */
export function vaultOfUri(value: string): string | null {
  return URI.exec(value)?.[1] ?? null;
}

/** Whether this is the short form, `vault/secrets/name` or `vault/name`. */
export function isVaultPath(value: string): boolean {
  return PATH.test(value) && (VAULT_LIKE.test(value) || VAULT_LIKE.test(value.split('/')[0] ?? ''));
}
