import type { Change } from '../change.ts';
import type { Evidence } from '../evidence.ts';
import type { Instant } from '../instant.ts';
import { keyOf } from '../resource-id.ts';

/** Who wrote the vault of a change after a moment, where the activity log that was read anyway says so; else nothing. */
export function deedSince(change: Change, since: Instant, { facts: { deeds } }: Evidence): string {
  const vaultId = vaultOf(change);
  if (!vaultId || !deeds.seen) return '';
  const later = deeds.value.find(
    ({ at, resourceId }) =>
      Date.parse(at) > Date.parse(since) && `${keyOf(resourceId)}/`.startsWith(`${keyOf(vaultId)}/`),
  );
  if (!later) return '';
  const when = new Date(Date.parse(later.at)).toISOString().slice(0, 16).replace('T', ' at ');
  return ` (${later.caller} wrote the vault on ${when} UTC)`;
}

function vaultOf(change: Change): string | null {
  if (change.kind === 'assign-role') return change.scope;
  return change.kind === 'add-access-policy' || change.kind === 'set-network-bypass' ? change.vaultId : null;
}
