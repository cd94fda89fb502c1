import { type AppServiceCertificate, coversHost, type Site } from '../../domain/app-service.ts';
import type { Observed } from '../../domain/evidence.ts';
import type { Inventory } from '../../domain/inventory.ts';
import { parseResourceId, sameId } from '../../domain/resource-id.ts';
import { outlasts, type UploadedCertificate } from '../../domain/uploaded.ts';
import { observed } from '../answer.ts';
import { API, askArm, notAsked } from '../asked.ts';
import { known, type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import { siteOf } from '../shapes.ts';
import { slotOf } from '../site-path.ts';
import { sameWebspace } from '../webspace.ts';

/** From how many sites on one list of a resource group is cheaper than a request each. */
const LIST_FROM = 2;

/**
 * The sites that a certificate serves or should serve: same webspace, and bound to it, or covered by it and bound to
 * nothing, to nothing that another one holds, or to an uploaded one that it outlasts.
 */
export function relatedSites(
  certificate: AppServiceCertificate,
  { sites, certificates }: Pick<Inventory, 'sites' | 'certificates'>,
): readonly Site[] {
  const outlasted = uploadedBeside(certificate, { certificates }).filter((each) => outlasts(certificate, each));
  const outdated = outlasted.map(({ thumbprint }) => thumbprint);
  const others = otherThumbprints(certificate, { certificates }).filter((each) => !outdated.includes(each));
  const covered = (host: string) => certificate.hostNames.some((name) => coversHost(name, host));
  return sites.filter(
    (site) =>
      sameWebspace(certificate, site) &&
      site.bindings.some(({ host, thumbprint }) => {
        if (thumbprint !== null && thumbprint === certificate.thumbprint) return true;
        return covered(host) && (thumbprint === null || !others.includes(thumbprint));
      }),
  );
}

/** What the other certificates of App Service hold. */
export function otherThumbprints(
  certificate: AppServiceCertificate,
  { certificates }: Pick<Inventory, 'certificates'>,
): readonly string[] {
  const others = certificates.filter(
    ({ id, thumbprint }) => !sameId(id, certificate.id) && thumbprint !== certificate.thumbprint,
  );
  return [...new Set(others.map(({ thumbprint }) => thumbprint))];
}

/** Those of them that were uploaded: they follow no vault, and App Service does not renew them. */
export function uploadedBeside(
  certificate: AppServiceCertificate,
  { certificates }: Pick<Inventory, 'certificates'>,
): readonly UploadedCertificate[] {
  return certificates.flatMap(({ id, name, thumbprint, expiresOn, keyVault, canonicalName }) => {
    const isUploaded = !keyVault && !canonicalName && thumbprint !== '' && expiresOn !== null;
    const isOther = !sameId(id, certificate.id) && thumbprint !== certificate.thumbprint;
    return isUploaded && isOther ? [{ name, thumbprint, expiresOn }] : [];
  });
}

/** Reads those sites and slots as they are now. */
export async function readSites(related: readonly Site[], look: Look): Promise<Observed<readonly Site[]>> {
  const [first] = related;
  if (!first) return known([], sourceOf(notAsked('no site is bound to it, by Resource Graph'), look));
  const source = sourceOf(askArm(look.cloud, first.id, API.web), look);
  const mend = roleMend(look.identity, 'Reader', first.id);
  const read = () => (related.length < LIST_FROM ? readEach(related, look) : readLists(related, look));
  return observed<readonly Site[], readonly Site[]>(source, mend, read, []);
}

function readEach(related: readonly Site[], { clients }: Look): Promise<readonly Site[]> {
  return Promise.all(
    related.map(async ({ id }) => {
      const { site, slot } = slotOf(id);
      const { subscriptionId, resourceGroup } = parseResourceId(id);
      const { webApps } = clients.appService(subscriptionId);
      return siteOf(slot ? await webApps.getSlot(resourceGroup, site, slot) : await webApps.get(resourceGroup, site));
    }),
  );
}

async function readLists(related: readonly Site[], { clients }: Look): Promise<readonly Site[]> {
  const groups = Map.groupBy(
    related,
    ({ id }) => /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0].toLowerCase() ?? id,
  );
  const lists = await Promise.all(
    [...groups.values()].map(async ([member]) => {
      const { subscriptionId, resourceGroup } = parseResourceId(member?.id ?? '');
      const { webApps } = clients.appService(subscriptionId);
      return Array.fromAsync(webApps.listByResourceGroup(resourceGroup, { includeSlots: true }));
    }),
  );
  return lists
    .flat()
    .map(siteOf)
    .filter(({ id }) => related.some((each) => sameId(each.id, id)));
}
