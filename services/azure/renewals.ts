import type { Observed } from '../domain/evidence.ts';
import type { VaultRenewal } from '../domain/key-vault.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { VaultReference } from './gateway.ts';
import type { Look } from './look.ts';
import { readContent } from './readers/vault-content.ts';

/** Reads how vaults will renew certificates, in the order they were asked about; what several apps import is read once. */
export function readRenewals(
  references: readonly VaultReference[],
  look: Look,
): Promise<readonly Observed<VaultRenewal | null>[]> {
  const asked = new Map<string, Promise<Observed<VaultRenewal | null>>>();
  return Promise.all(
    references.map((reference) => {
      const key = `${keyOf(reference.vaultId)} ${reference.secretName.toLowerCase()}`;
      const answer = asked.get(key) ?? readContent(reference, look);
      asked.set(key, answer);
      return answer;
    }),
  );
}
