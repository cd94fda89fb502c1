import type { Observed } from '../domain/evidence.ts';
import type { VaultRenewal } from '../domain/key-vault.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { VaultReference } from './gateway.ts';
import { inTurns } from './in-turns.ts';
import type { Look } from './look.ts';
import { readContent } from './readers/vault-content.ts';

/** So many are asked for side by side: a vault that is asked for more at once shuts out whoever else reads it. */
const AT_ONCE = 24;

/** Reads how vaults will renew certificates, in the order they were asked about; what several apps import is read once. */
export async function readRenewals(
  references: readonly VaultReference[],
  look: Look,
): Promise<readonly Observed<VaultRenewal | null>[]> {
  const asked = new Map<string, Promise<Observed<VaultRenewal | null>>>();
  return inTurns(references, AT_ONCE, (reference) => {
    const key = `${keyOf(reference.vaultId)} ${reference.secretName.toLowerCase()}`;
    const answer = asked.get(key) ?? readContent(reference, look);
    asked.set(key, answer);
    return answer;
  });
}
