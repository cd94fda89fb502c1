import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { sameId } from '../domain/resource-id.ts';
import { firstLook } from './first-look.ts';
import { certificateIn } from './inventory-index.ts';
import { known, type Tools } from './look.ts';
import { readCertificate } from './readers/certificate.ts';
import { pessimistic, secondLook } from './second-look.ts';
import { withPlan } from './webspace.ts';

/**
 * Looks at one certificate. What depends on nothing goes out together; what depends on that, in a second round, and with
 * it what explains or cures a fault, where the first round shows one.
 */
export async function observe(
  certificateId: string,
  inventory: Inventory,
  isWorthMore: (evidence: Evidence) => boolean,
  siteIds: readonly string[],
  tools: Tools,
): Promise<Evidence> {
  const expected = certificateIn(inventory, certificateId);
  const [answer, first] = await Promise.all([
    readCertificate(certificateId, tools.look),
    firstLook(expected, inventory, siteIds, tools),
  ]);
  const certificate = answer.seen ? known(placed(answer.value, expected, inventory), answer) : answer;
  if (certificate.seen && differs(certificate.value, expected)) {
    return observe(certificateId, corrected(inventory, certificate.value), isWorthMore, siteIds, tools);
  }
  const takenAt = tools.look.at;
  const worst: Evidence = { facts: { ...first.facts, certificate, ...pessimistic(first, tools.look) }, takenAt };
  const held = certificate.seen ? certificate.value.thumbprint : null;
  const second = await secondLook(first, held, isWorthMore(worst), tools);
  return { facts: { ...first.facts, certificate, ...second }, takenAt };
}

/** Only Resource Graph tells the webspace; that never changes. */
function placed(
  live: AppServiceCertificate,
  expected: AppServiceCertificate | undefined,
  { sites }: Inventory,
): AppServiceCertificate {
  return withPlan({ ...live, webSpace: expected?.webSpace ?? live.webSpace }, sites);
}

/** Resource Graph may lag: where the live certificate says otherwise, what follows from it is looked at anew. */
function differs(live: AppServiceCertificate, expected: AppServiceCertificate | undefined): boolean {
  return !expected || JSON.stringify(live.keyVault)?.toLowerCase() !== JSON.stringify(expected.keyVault)?.toLowerCase();
}

function corrected(inventory: Inventory, live: AppServiceCertificate): Inventory {
  return { ...inventory, certificates: [...inventory.certificates.filter(({ id }) => !sameId(id, live.id)), live] };
}
