import type { Evidence } from '../domain/evidence.ts';
import type { Need } from '../domain/need.ts';
import { ableOf } from './guards/able.ts';
import { type Wants, wanted } from './wanted.ts';

const LOOKED_AT: Wants<'certificate' | 'vaultRoles', 'vault'> = {
  needs: ['certificate', 'vaultRoles'],
  mayUse: ['vault'],
};

/** Who of the conversation may be able to make the changes in Azure, as roles stand; null where nobody is known who may not. */
export function ableHere(
  needs: readonly Need[],
  room: readonly string[] | null,
  evidence: Evidence,
): readonly string[] | null {
  const facts = wanted(evidence, LOOKED_AT);
  const able =
    facts && ableOf(room, needs, { ...facts, vaultId: facts.certificate.keyVault?.vaultId, vault: facts.vault });
  return able && able.length < (room ?? []).length ? able : null;
}
