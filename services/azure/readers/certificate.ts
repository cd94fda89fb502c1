import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Observed } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observedAlways } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import { certificateOf } from '../shapes.ts';
import { slotOf } from '../site-path.ts';

/** Reads the certificate that App Service holds. */
export function readCertificate(id: string, look: Look): Promise<Observed<AppServiceCertificate>> {
  const source = sourceOf(askArm(look.cloud, id, API.web), look);
  return observedAlways(source, roleMend(look.identity, 'Reader', id), async () => certificateOf(await read(id, look)));
}

/** A certificate belongs to a whole webspace, or to one site or slot alone. */
async function read(id: string, { clients }: Look) {
  const { subscriptionId, resourceGroup, name } = parseResourceId(id);
  const { certificates, siteCertificates } = clients.appService(subscriptionId);
  const { site, slot } = slotOf(id);
  if (!site) return certificates.get(resourceGroup, name);
  return slot
    ? siteCertificates.getSlot(resourceGroup, site, slot, name)
    : siteCertificates.get(resourceGroup, site, name);
}
