import { say, type Words } from '../../sentences/index.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Finding, Link, Proof } from '../domain/finding.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { Deed } from '../domain/surroundings.ts';
import { day, hour } from './dates.ts';

/** Links that somebody breaks by writing the vault. */
const WRITTEN: readonly Link[] = ['vault', 'access', 'network'];

/** Adds to the first finding who changed the vault last, where the activity log says so. It only explains, and colours nothing. */
export function withLastDeed(
  findings: readonly Finding[],
  first: Finding | undefined,
  { facts: { deeds, certificate } }: Evidence,
): readonly Finding[] {
  if (!first || !WRITTEN.includes(first.link)) return findings;
  const vaultId = certificate.seen ? certificate.value.keyVault?.vaultId : undefined;
  if (!vaultId || (!deeds.seen && deeds.why === 'left-out')) return findings;
  const { source, command, at } = deeds;
  const says = deeds.seen ? lastOf(deeds.value, vaultId) : say('rule-shared.last-deed-unread');
  const proof: Proof = { says, source, command, at };
  return findings.map((each) => (each === first ? { ...each, evidence: [...each.evidence, proof] } : each));
}

/** A grant is written below the vault: it counts as a change of the vault. */
function lastOf(deeds: readonly Deed[], vaultId: string): Words {
  const last = deeds.find(({ resourceId }) => `${keyOf(resourceId)}/`.startsWith(`${keyOf(vaultId)}/`));
  if (!last) return say('rule-shared.no-deed');
  const { caller, operation, at } = last;
  if (!operation) return say('rule-shared.last-deed', { caller, day: day(at), hour: hour(at) });
  return say('rule-shared.last-deed-operation', { caller, day: day(at), hour: hour(at), operation });
}
