import { z } from 'zod';
import { say } from '../../../sentences/index.ts';
import type { Principal } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { observed } from '../answer.ts';
import { askDirectory } from '../asked.ts';
import { APP_SERVICE_NAME, LOOK_ALIKES } from '../clouds.ts';
import { type Look, sourceOf } from '../look.ts';

const ServicePrincipal = z.object({ id: z.string(), appId: z.string(), displayName: z.string().nullish() });
const Found = z.union([ServicePrincipal, z.object({ value: z.array(ServicePrincipal) })]);

const SELECT = '$select=id,appId,displayName';
const MEND = say('mends.graph-permission', { permission: 'Application.Read.All' });

/** Finds the service principal of App Service in this tenant: by application id, or by name where none is published. */
export function readPrincipal({ clients, cloud, at }: Omit<Look, 'identity'>): Promise<Observed<Principal | null>> {
  const path = cloud.appServiceId
    ? `/v1.0/servicePrincipals(appId='${cloud.appServiceId}')?${SELECT}`
    : `/v1.0/servicePrincipals?$filter=servicePrincipalNames/any(n:n eq '${APP_SERVICE_NAME}')&${SELECT}`;
  const read = async () => {
    const found = Found.parse(await clients.directory(path));
    const principal = 'value' in found ? found.value[0] : found;
    if (!principal) return null;
    const lookAlikes = [...LOOK_ALIKES, { id: principal.appId, is: say('rule-access.application-id') }];
    const name = principal.displayName ?? 'Microsoft Azure App Service';
    return { objectId: principal.id, applicationId: principal.appId, name, lookAlikes: distinct(lookAlikes) };
  };
  return observed(sourceOf(askDirectory(cloud, path), { at }), MEND, read, null);
}

function distinct(lookAlikes: Principal['lookAlikes']): Principal['lookAlikes'] {
  return [...new Map(lookAlikes.map((each) => [each.id, each])).values()];
}
