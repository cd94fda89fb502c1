import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Observed } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observedAlways } from '../answer.ts';
import type { Look } from '../look.ts';
import { requestFor, roleMend } from '../scope.ts';
import { certificateOf } from '../shapes.ts';

/** Reads the certificate that App Service holds. */
export function readCertificate(id: string, look: Look): Promise<Observed<AppServiceCertificate>> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(id);
  const source = { source: requestFor(look.cloud, id), at: look.at };
  return observedAlways(source, roleMend(look.identity, 'Reader', id), async () =>
    certificateOf(await look.clients.appService(subscriptionId).certificates.get(resourceGroup, name)),
  );
}
