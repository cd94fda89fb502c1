import type { SurveyedCertificate, VaultReference } from '../azure/gateway.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Colour, Diagnosis } from '../domain/finding.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf, nameOf, sameId } from '../domain/resource-id.ts';
import { withRenewal } from '../fleet/ahead/next-version.ts';
import { type ReadinessReport, reported } from '../fleet/ahead/ready.ts';
import { type RenewalDay, renewalDay } from '../fleet/ahead/renewal-day.ts';
import { type Forecast, summed } from '../fleet/ahead/summary.ts';
import { type Compared, type WhatBreaks, whatBreaks } from '../fleet/ahead/what-breaks.ts';
import { certificatesById } from '../fleet/find.ts';
import { atNextRenewal, type Fate, fateOf, waitingIn } from '../fleet/forecast.ts';
import { readinessOf } from '../fleet/readiness.ts';
import { changed, type WhatIf } from '../fleet/what-if.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

type Sight = Pick<Ports, 'azure' | 'expiringDays'>;

/** How many renewal policies one answer reads: each is a request to its vault. Those that end first come first. */
const MOST_POLICIES = 400;

/** What the next renewals will do to every certificate, or to some alone. */
export async function forecast(inventory: Inventory, ports: Sight, among: readonly string[] | null): Promise<Forecast> {
  const seen = await ahead(inventory, ports, among);
  return summed(
    seen.map(({ certificate, today, fate }) => ({ certificate, today, fate })),
    inventory.takenAt,
  );
}

/** Who is ready for certificates that live 47 days. */
export async function readiness(
  inventory: Inventory,
  ports: Sight,
  among: readonly string[] | null,
): Promise<ReadinessReport> {
  const seen = await ahead(inventory, ports, among);
  return reported(
    seen.map(({ certificate, evidence, day, fate }) => ({
      certificate,
      readiness: readinessOf(evidence, day, fate, certificate.keyVault !== null),
    })),
    inventory.takenAt,
  );
}

/** What would break if a vault were changed so. */
export async function whatIf(what: WhatIf, vaultId: string, inventory: Inventory, ports: Sight): Promise<WhatBreaks> {
  const among = inventory.certificates.filter(({ keyVault }) => sameId(keyVault?.vaultId ?? '', vaultId));
  const ids = among.map(({ id }) => id);
  const surveyed = await ports.azure.survey(inventory, ids, true);
  const compared = (asked: WhatIf) => {
    const pairs = surveyed.map(({ certificateId, evidence }) =>
      compare(asked, certificateId, evidence, inventory, ports),
    );
    return whatBreaks(asked, nameOf(vaultId), inventory.takenAt, pairs);
  };
  const shut = what === 'private' ? compared('untrusted') : null;
  const untrusted = shut?.breaks.reduce((sum, { members }) => sum + members.length, 0) ?? null;
  return { ...compared(what), untrusted };
}

function compare(
  what: WhatIf,
  certificateId: string,
  evidence: Evidence,
  inventory: Inventory,
  ports: Sight,
): Compared {
  const after = changed(evidence, what);
  return {
    certificate: certificateIn(inventory, certificateId),
    before: judged(evidence, ports),
    changed: after,
    after: judged(after.evidence, ports),
    alters: alters(evidence, after.evidence),
  };
}

/** Only what is true of the vault is ever changed. */
function alters({ facts: before }: Evidence, { facts: after }: Evidence): boolean {
  return (
    JSON.stringify([before.vault, before.roleAssignments]) !== JSON.stringify([after.vault, after.roleAssignments])
  );
}

interface Ahead {
  readonly certificate: AppServiceCertificate;
  readonly evidence: Evidence;
  readonly day: RenewalDay;
  readonly fate: Fate;
  readonly today: Colour;
}

/** Each vault is surveyed once; then the policies of those that end first are read, and each is judged as it will be. */
async function ahead(inventory: Inventory, ports: Sight, among: readonly string[] | null): Promise<readonly Ahead[]> {
  const surveyed = await ports.azure.survey(inventory, among);
  const evidences = await withRenewals(surveyed, inventory, ports);
  return evidences.map(({ certificateId, evidence }) => {
    const today = judged(evidence, ports);
    const day = renewalDay(evidence);
    const then = atNextRenewal(evidence, day);
    const fate = waitingIn(evidence, today) ?? fateOf(day, then && judged(then, ports), evidence.takenAt);
    return { certificate: certificateIn(inventory, certificateId), evidence, day, fate, today: today.colour };
  });
}

async function withRenewals(
  surveyed: readonly SurveyedCertificate[],
  inventory: Inventory,
  { azure }: Sight,
): Promise<readonly SurveyedCertificate[]> {
  const wanted = soonest(surveyed, inventory);
  const read = await azure.renewals(wanted);
  const byReference = new Map(wanted.map((reference, place) => [placeOf(reference), read[place]]));
  return surveyed.map(({ certificateId, evidence }) => {
    const { keyVault } = certificateIn(inventory, certificateId);
    const renewal = keyVault ? byReference.get(placeOf(keyVault)) : undefined;
    return { certificateId, evidence: renewal ? withRenewal(evidence, renewal) : evidence };
  });
}

/** What several apps import is one vault certificate with one policy. What is a plain secret, or is not there, has none. */
function soonest(surveyed: readonly SurveyedCertificate[], inventory: Inventory): readonly VaultReference[] {
  const imported = surveyed.flatMap(({ certificateId, evidence: { facts } }) => {
    const { keyVault, expiresOn } = certificateIn(inventory, certificateId);
    const has = !facts.secret.seen || facts.secret.value?.kind === 'certificate';
    return keyVault && has ? [{ reference: keyVault, expiresOn: expiresOn ?? '' }] : [];
  });
  const inOrder = imported.toSorted((one, other) => one.expiresOn.localeCompare(other.expiresOn));
  const references = new Map(inOrder.map(({ reference }) => [placeOf(reference), reference]));
  return [...references.values()].slice(0, MOST_POLICIES);
}

function placeOf({ vaultId, secretName }: VaultReference): string {
  return `${keyOf(vaultId)} ${secretName.toLowerCase()}`;
}

function certificateIn(inventory: Inventory, certificateId: string): AppServiceCertificate {
  const [found] = certificatesById(keyOf(certificateId), inventory);
  if (!found) throw new Error(`no ${certificateId} in the inventory it was surveyed from`);
  return found;
}

function judged(evidence: Evidence, { expiringDays }: Sight): Diagnosis {
  return diagnose(evidence, rules, expiringDays);
}
