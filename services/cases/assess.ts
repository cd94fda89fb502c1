import { termsOf } from '../approvals/house.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Diagnosis } from '../domain/finding.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Plan, Proposal } from '../domain/plan.ts';
import { keyOf } from '../domain/resource-id.ts';
import { certificatesById } from '../fleet/find.ts';
import { lookup } from '../fleet/lookup.ts';
import { remediations } from '../remediations/index.ts';
import { propose } from '../remediations/propose.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

/** What a look leads to. */
export interface Assessment {
  readonly diagnosis: Diagnosis;
  readonly plan: Plan | null;
}

/** Looks at a certificate, judges what it sees, and proposes a cure when there is one. */
export async function assess(
  certificateId: string,
  room: readonly string[] | null,
  inventory: Inventory,
  ports: Ports,
): Promise<Assessment> {
  const { diagnosis, proposal } = await look(certificateId, room, inventory, ports);
  return { diagnosis, plan: onTerms(proposal, ports) };
}

/**
 * The same before the house has said on what terms. Who of the room could do it in Azure matters only where Azure's rights
 * decide.
 */
export async function look(
  certificateId: string,
  room: readonly string[] | null,
  inventory: Inventory,
  ports: Ports,
): Promise<{ readonly diagnosis: Diagnosis; readonly proposal: Proposal | null }> {
  const evidence = await ports.azure.observe(certificateId, inventory, (first) => isWorthMore(first, ports));
  const diagnosis = diagnose(evidence, rules, ports.expiringDays);
  const around = {
    alsoOnVault: neighbours(certificateId, inventory),
    room: ports.policy.approvers ? null : room,
    expiringDays: ports.expiringDays,
  };
  return { diagnosis, proposal: propose(diagnosis, evidence, remediations, around) };
}

/** A proposal on the terms of the house. */
export function onTerms(proposal: Proposal | null, { policy }: Pick<Ports, 'policy'>): Plan | null {
  return proposal && { ...proposal, terms: termsOf(proposal, policy) };
}

/** Other certificates that follow the same vault: whom a change of that vault might concern. */
function neighbours(certificateId: string, inventory: Inventory): readonly string[] {
  const [certificate] = certificatesById(keyOf(certificateId), inventory);
  if (!certificate?.keyVault) return [];
  return followers(keyOf(certificate.keyVault.vaultId), inventory)
    .filter((each) => each !== certificate)
    .map(({ name }) => name)
    .toSorted();
}

/** Who follows each vault. */
const followers = lookup(({ certificates }) =>
  certificates.flatMap((each) => (each.keyVault ? [[keyOf(each.keyVault.vaultId), each] as const] : [])),
);

/** Whether a first look shows anything that may have to be explained or cured: a fault, or a note that a sync would clear. */
function isWorthMore(evidence: Evidence, { expiringDays }: Ports): boolean {
  const { colour, findings } = diagnose(evidence, rules, expiringDays);
  return colour === 'red' || colour === 'yellow' || findings.some(({ link }) => link === 'sync');
}
