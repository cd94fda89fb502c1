import { z } from 'zod';
import { plain } from './words.ts';

const text = z.string();
const maybe = text.nullish();
const permissions = z.array(text).nullish();

const tags = z.record(text, z.unknown()).nullish();
const armId = text.regex(/^\/(subscriptions|providers)\//i, 'an ARM id begins with /subscriptions/ or /providers/');

/** Any ARM resource, in the shape of the REST API. What the simulator does not know, it keeps as it is. */
export const resourceShape = z.looseObject({
  id: armId,
  name: text.min(1),
  type: text.regex(/^[\w.]+\/[\w./]+$/, 'a resource type looks like Microsoft.Web/sites'),
  location: plain.nullish(),
  kind: maybe,
  tags,
  properties: z.looseObject({}).default({}),
});

/** Who may do what in a vault that uses access policies. */
export const accessPolicyShape = z.looseObject({
  tenantId: maybe,
  objectId: text,
  applicationId: maybe,
  permissions: z.looseObject({ secrets: permissions, certificates: permissions, keys: permissions }),
});

const networkAclsShape = z.looseObject({
  bypass: maybe,
  defaultAction: maybe,
  ipRules: z.array(z.looseObject({ value: text })).nullish(),
  virtualNetworkRules: z.array(z.looseObject({ id: text })).nullish(),
});

export const vaultShape = resourceShape.extend({
  properties: z.looseObject({
    tenantId: plain.nullish(),
    vaultUri: maybe,
    accessPolicies: z.array(accessPolicyShape).nullish(),
    enableRbacAuthorization: z.boolean().nullish(),
    publicNetworkAccess: maybe,
    softDeleteRetentionInDays: z.number().int().min(7).max(90).nullish(),
    networkAcls: networkAclsShape.nullish(),
  }),
});

export const webCertificateShape = resourceShape.extend({
  properties: z.looseObject({
    keyVaultId: maybe,
    keyVaultSecretName: maybe,
    keyVaultSecretStatus: maybe,
    thumbprint: maybe,
    hostNames: z.array(text).nullish(),
    webSpace: maybe,
    serverFarmId: maybe,
  }),
});

/** How one host name of a site is secured. */
export const hostNameSslStateShape = z.looseObject({
  name: text,
  sslState: maybe,
  thumbprint: maybe,
  toUpdate: z.boolean().nullish(),
  hostType: maybe,
});

export const siteShape = resourceShape.extend({
  properties: z.looseObject({
    hostNames: z.array(text).nullish(),
    enabledHostNames: z.array(text).nullish(),
    hostNameSslStates: z.array(hostNameSslStateShape).nullish(),
    serverFarmId: maybe,
    webSpace: maybe,
    siteConfig: z
      .looseObject({ appSettings: z.array(z.looseObject({ name: text, value: z.unknown().optional() })).nullish() })
      .nullish(),
  }),
});

export const planShape = resourceShape.extend({
  sku: z.looseObject({ tier: maybe }).nullish(),
  properties: z.looseObject({ webSpace: maybe }).default({}),
});

/** A deleted vault; whatever else it says is what the vault will be like once it is recovered. */
export const deletedVaultShape = resourceShape.extend({
  properties: vaultShape.shape.properties.extend({ vaultId: armId.nullish(), location: plain.nullish(), tags }),
});
