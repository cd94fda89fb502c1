import { say } from '../../../sentences/index.ts';
import { type AppServiceCertificate, isCovered, type Site } from '../../domain/app-service.ts';
import type { Observed } from '../../domain/evidence.ts';
import type { Inventory } from '../../domain/inventory.ts';
import { oncePer } from '../../domain/once-per.ts';
import { isHeldBy, type OtherCertificate, outlasted } from '../../domain/other-certificate.ts';
import { keyOf, parseResourceId, sameId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm, notAsked } from '../asked.ts';
import { known, type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import { siteOf } from '../shapes.ts';
import { slotOf } from '../site-path.ts';
import { sitesNamedBy } from '../sites-by-name.ts';
import { certificatesNear, sitesNear } from '../webspace.ts';

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
  let others: readonly OtherCertificate[] | null = null;
  const mayTakeOver = (thumbprint: string | null) => {
    // Asked of few sites: most of them are bound to the certificate.
    others ??= othersBeside(certificate, { certificates });
    return (
      !isHeldBy(others, thumbprint) || outlasted(certificate, others).some((each) => each.thumbprint === thumbprint)
    );
  };
  return sitesNamedBy(certificate, sitesNear(certificate, sites)).filter((site) =>
    site.bindings.some(({ host, thumbprint }) => {
      if (thumbprint !== null && thumbprint === certificate.thumbprint) return true;
      return isCovered(certificate, host) && mayTakeOver(thumbprint);
    }),
  );
}

/** The other certificates of the same webspace, but for copies of this one. */
export function othersBeside(
  certificate: AppServiceCertificate,
  { certificates }: Pick<Inventory, 'certificates'>,
): readonly OtherCertificate[] {
  const own = keyOf(certificate.id);
  return heldIn(certificatesNear(certificate, certificates))
    .filter(({ key, other }) => other.thumbprint !== certificate.thumbprint && key !== own)
    .map(({ other }) => other);
}

/** The certificates of one webspace that App Service holds, as others see them. */
const heldIn = oncePer((certificates: readonly AppServiceCertificate[]) =>
  certificates
    .filter(({ thumbprint }) => thumbprint !== '')
    .map((each) => ({ key: keyOf(each.id), other: asOther(each) })),
);

function asOther({
  name,
  thumbprint,
  hostNames,
  expiresOn,
  keyVault,
  canonicalName,
}: AppServiceCertificate): OtherCertificate {
  return { name, thumbprint, hostNames, expiresOn, isUploaded: keyVault === null && canonicalName === null };
}

/** Reads those sites and slots as they are now. */
export async function readSites(related: readonly Site[], look: Look): Promise<Observed<readonly Site[]>> {
  const [first] = related;
  if (!first) return known([], sourceOf(notAsked(say('facts.no-site-bound')), look));
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
