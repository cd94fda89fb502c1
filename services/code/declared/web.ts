import type { BindHostname, ImportCertificate } from '../../domain/change.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { siteIn } from '../site.ts';
import { API, type Resource } from './part.ts';
import type { Parameter } from './value.ts';

/** A new certificate of App Service, which follows its vault from then on. */
export function certificate({
  certificateId,
  location,
  serverFarmId,
  vaultId,
  secretName,
}: ImportCertificate): Resource {
  return {
    is: 'resource',
    label: 'certificate',
    id: certificateId,
    type: 'Microsoft.Web/certificates',
    apiVersion: API.web,
    name: nameOf(certificateId),
    holder: null,
    location,
    properties: { serverFarmId, keyVaultId: vaultId, keyVaultSecretName: secretName },
  };
}

/** A host name of a site or a slot, bound to a thumbprint. */
export function binding({ siteId, host, thumbprint }: BindHostname): Resource {
  const { site, slot } = siteIn(siteId);
  const type = slot ? 'Microsoft.Web/sites/slots' : 'Microsoft.Web/sites';
  const name = slot ? `${site}/${slot}` : site;
  return {
    is: 'resource',
    label: 'binding',
    id: `${siteId}/hostNameBindings/${host}`,
    type: `${type}/hostNameBindings`,
    apiVersion: API.web,
    name: host,
    holder: { label: slot ? 'slot' : 'site', type, apiVersion: API.web, name, by: 'parent' },
    location: null,
    properties: { sslState: sslStateOf(host), thumbprint },
  };
}

/** How a host name is bound. A template cannot look at what is there, so whoever deploys it has to. */
export function sslStateOf(host: string): Parameter {
  const says = `IpBasedEnabled where ${host} is bound by IP address now: it would lose the address otherwise.`;
  return { parameter: 'sslState', says, value: 'SniEnabled', allowed: ['SniEnabled', 'IpBasedEnabled'] };
}
