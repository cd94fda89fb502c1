import { say, type Words } from '../../../sentences/index.ts';
import type { Change } from '../change.ts';
import type { Evidence } from '../evidence.ts';
import type { Instant } from '../instant.ts';
import { keyOf } from '../resource-id.ts';

/** The same words with who wrote the vault of a change after a moment, where the activity log that was read anyway says so. */
export function withWho(why: Words, change: Change, since: Instant, { facts: { deeds } }: Evidence): Words {
  const vaultId = vaultOf(change);
  if (!vaultId || !deeds.seen) return why;
  const later = deeds.value.find(
    ({ at, resourceId }) =>
      Date.parse(at) > Date.parse(since) && `${keyOf(resourceId)}/`.startsWith(`${keyOf(vaultId)}/`),
  );
  if (!later) return why;
  const written = new Date(Date.parse(later.at)).toISOString();
  return say('left.with-who', { why, caller: later.caller, day: written.slice(0, 10), time: written.slice(11, 16) });
}

function vaultOf(change: Change): string | null {
  if (change.kind === 'assign-role') return change.scope;
  return change.kind === 'add-access-policy' || change.kind === 'set-network-bypass' ? change.vaultId : null;
}
