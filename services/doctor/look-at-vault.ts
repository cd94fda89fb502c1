import type { VaultInUse } from '../domain/examined.ts';
import { nameOf } from '../domain/resource-id.ts';
import { attempt } from './attempt.ts';
import { fixesLine, vaultFixes } from './fixes.ts';
import { assignmentsIn, type Known, type Looked, needsOf } from './looked.ts';
import type { DoctorPorts, Extent } from './ports.ts';
import { rightsUnread } from './rights-unread.ts';
import { vaultLine } from './vault.ts';

/** What the bot can see in a vault, and what it could mend there. */
export async function lookAtVault(
  inUse: VaultInUse,
  { appService, caller }: Known,
  { each }: Extent,
  { examiner, within, changesAs }: DoctorPorts,
): Promise<Looked> {
  const { id, vault } = inUse;
  const fixes = vault === null ? [] : vaultFixes(vault, appService);
  const [reads, rights] = await Promise.all([
    attempt(each, within, () => examiner.vault(id)),
    attempt(each, within, () => examiner.rights(caller.objectId, needsOf(fixes))),
  ]);
  const line = vaultLine(inUse, reads, caller);
  if (vault === null) return { lines: [line], assignments: [] };
  const name = nameOf(id);
  const unread = rightsUnread({ id, name }, rights, caller);
  if (unread.length > 0 || 'trouble' in rights) return { lines: [line, ...unread], assignments: [] };
  const able =
    changesAs === 'bot' ? [fixesLine({ scope: id, name, vault, appService }, fixes, rights.value, caller)] : [];
  return { lines: [line, ...able], assignments: assignmentsIn(rights.value) };
}
