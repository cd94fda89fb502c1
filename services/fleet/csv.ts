import { csvOf } from '../domain/csv.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Overview, OverviewRow } from '../domain/overview.ts';
import { keyOf, nameOf, parseResourceId } from '../domain/resource-id.ts';
import { certificatesById } from './find.ts';
import { sitesHolding } from './hosts.ts';
import { ownersOf } from './places.ts';

/** The first row of a CSV of certificates. */
export const CERTIFICATE_HEADER = csvOf([
  'certificate',
  'colour',
  'first-broken-link',
  'first-broken-rule',
  'users-hit-at',
  'runs-out-at',
  'host-names',
  'vault',
  'apps',
  'owners',
  'subscription',
  'seen',
  'resource-id',
]);

/** A certificate of an overview as a row of CSV. What was green when Azure could still be asked is not called green; when that was, the column beside it tells. */
export function certificateRow(row: OverviewRow, { wasGreen, takenAt }: Overview, inventory: Inventory): string {
  const { certificateId, name, colour, firstBroken, outageAt, expiresOn, hostNames } = row;
  const [certificate] = certificatesById(keyOf(certificateId), inventory);
  const { subscriptionId } = parseResourceId(certificateId);
  const apps = sitesHolding(certificate?.thumbprint, inventory);
  return csvOf([
    name,
    wasGreen?.has(certificateId) ? 'was-green' : colour,
    firstBroken?.link ?? '',
    firstBroken?.rule ?? '',
    outageAt ?? '',
    expiresOn ?? '',
    hostNames.join('; '),
    certificate?.keyVault ? nameOf(certificate.keyVault.vaultId) : '',
    apps.map((site) => site.name).join('; '),
    certificate ? ownersOf(certificate, inventory).join('; ') : '',
    inventory.subscriptions.get(subscriptionId.toLowerCase()) ?? subscriptionId,
    takenAt,
    certificateId,
  ]);
}
