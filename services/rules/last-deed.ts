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
  const proof: Proof = { says: deeds.seen ? lastOf(deeds.value, vaultId) : UNREAD, source, command, at };
  return findings.map((each) => (each === first ? { ...each, evidence: [...each.evidence, proof] } : each));
}

const UNREAD = 'Who changed the vault last could not be read';

/** A grant is written below the vault: it counts as a change of the vault. */
function lastOf(deeds: readonly Deed[], vaultId: string): string {
  const last = deeds.find(({ resourceId }) => `${keyOf(resourceId)}/`.startsWith(`${keyOf(vaultId)}/`));
  if (!last) return 'The activity log knows of no change of the vault within its 90 days';
  const { caller, operation, at } = last;
  return `${caller} changed the vault last, on ${day(at)} at ${hour(at)}${operation && ` (${operation})`}`;
}
