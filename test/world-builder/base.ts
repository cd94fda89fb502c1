import { X509Certificate } from 'node:crypto';
import pool from './certificates.json' with { type: 'json' };

/** Public certificates to build worlds from; their keys were thrown away when they were made. */
export type CertificateName = keyof typeof pool;

export const CLOCK = '2026-11-23T09:00:00Z';
export const TENANT = 'c954252e-8c02-55dd-a978-26890a7243a5';
export const SUBSCRIPTION = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce';
export const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-shop-prod`;
export const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-shop`;
export const SITE = `${GROUP}/providers/Microsoft.Web/sites/app-shop-prod`;
export const PLAN = `${GROUP}/providers/Microsoft.Web/serverfarms/plan-shop-weu`;
export const CERTIFICATE = `${GROUP}/providers/Microsoft.Web/certificates/kv-shop-wildcard-contoso-com`;
/** A resource group of another subscription, which the platform team keeps its vaults in. */
export const LANDING_ZONE = '/subscriptions/20c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-landing-zone';
export const SECRET = 'wildcard-contoso-com';

export const ANA = 'eaf215e1-e3ec-528c-8836-de9e6fa60424';
export const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
export const CLEO = '06e77b5e-5eb5-5c48-9944-f2d7842d5485';
export const BOT = '2d2c74d5-210d-5646-b553-c036776a920d';
export const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';
export const APP_SERVICE_APPLICATION = 'abfa0a7c-a6b6-4736-8310-5855508787cd';
export const MANAGED_IDENTITY = '77777777-0000-4000-8000-000000000007';
export const PIPELINE = '88888888-0000-4000-8000-000000000008';

/** Built-in roles by the names that Azure gives them. Source: learn.microsoft.com, "built-in-roles". */
export const ROLES = {
  Owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  'User Access Administrator': '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  'Website Contributor': 'de139f84-1756-47ae-9be6-808fbbe84772',
  'Key Vault Contributor': 'f25e0fa2-a7c8-4377-a976-54943a77a395',
  'Key Vault Reader': '21090545-7ca7-4776-b22c-e363652d74d2',
  'Key Vault Administrator': '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  'Key Vault Certificates Officer': 'a4417e6f-fecd-4de8-b567-7b0420556985',
  'Key Vault Certificate User': 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
  'Key Vault Data Access Administrator': '8b54135c-b56d-4d72-a534-26097cfdc8d8',
} as const;

/** An ARM resource, open to whatever a fault needs. */
export interface WorldResource {
  id: string;
  name: string;
  type: string;
  location?: string;
  sku?: object;
  identity?: object;
  tags?: object;
  properties: Record<string, unknown>;
}

export interface Attributes {
  enabled: boolean;
  nbf: number;
  exp: number;
  created: number;
  updated: number;
}

export interface Version {
  version: string;
  cer: string;
  contentType: string;
  attributes: Attributes;
}

export interface HeldCertificate {
  name: string;
  deleted: boolean;
  versions: Version[];
  policy: Record<string, Record<string, unknown> | object[]>;
  pending?: object;
}

/** A world as its file has it. */
export interface World {
  story: string;
  clock: string;
  cloud: string;
  tenantId: string;
  subscriptions: object[];
  directory: { users: object[]; groups: object[]; servicePrincipals: { id: string; appId: string }[] };
  bot: string;
  resources: WorldResource[];
  keyVaults: Record<string, { certificates: HeldCertificate[]; secrets: object[] }>;
  served: Record<string, string>;
  activity: object[];
  behaviour: { latencyMilliseconds: number; grantTakesSeconds: number; faults: object[] };
}

/** The bytes of a certificate of the pool. */
export function cer(name: CertificateName): string {
  return pool[name];
}

/** Its thumbprint, as App Service writes it. */
export function thumbprint(name: CertificateName): string {
  return read(name).fingerprint.replaceAll(':', '');
}

/** What App Service says of a certificate that it holds. */
export function heldAs(name: CertificateName): Record<string, unknown> {
  const { subject, issuer, subjectAltName, validFromDate, validToDate } = read(name);
  const common = (distinguished: string) => /CN=(.+)/.exec(distinguished)?.[1] ?? '';
  const armDate = (date: Date) => `${date.toISOString().slice(0, 19)}+00:00`;
  return {
    subjectName: common(subject),
    hostNames: [...(subjectAltName ?? '').matchAll(/DNS:([^,]+)/g)].map(([, each]) => each),
    issuer: common(issuer),
    issueDate: armDate(validFromDate),
    expirationDate: armDate(validToDate),
    thumbprint: thumbprint(name),
  };
}

/** One version of a vault certificate, created when it begins to be valid unless told otherwise. */
export function version(name: CertificateName, changed: Partial<Attributes> & { contentType?: string } = {}): Version {
  const { contentType = 'application/x-pkcs12', ...attributes } = changed;
  const { validFromDate, validToDate } = read(name);
  const [nbf, exp] = [validFromDate, validToDate].map((date) => date.getTime() / 1000) as [number, number];
  return {
    version: thumbprint(name).slice(0, 32).toLowerCase(),
    cer: cer(name),
    contentType,
    attributes: { enabled: true, nbf, exp, created: nbf, updated: nbf, ...attributes },
  };
}

/** Seconds since 1970, as vaults write moments; hours count from the clock of the world. */
export function moment(hours: number): number {
  return Date.parse(CLOCK) / 1000 + hours * 3600;
}

/** An access policy of a vault. */
export function accessPolicy(objectId: string, secrets: string[], certificates: string[]): object {
  return { tenantId: TENANT, objectId, permissions: { secrets, certificates } };
}

/** A role that somebody has at a scope. */
export function roleAt(
  scope: string,
  role: keyof typeof ROLES,
  principalId: string,
  changed: object = {},
): WorldResource {
  const name = `00000000-0000-4000-8000-${hash(`${scope} ${role} ${principalId}`)}`;
  const principalType = [ANA, BEN, CLEO].includes(principalId) ? 'User' : 'ServicePrincipal';
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${ROLES[role]}`,
      principalId,
      principalType,
      scope,
      ...changed,
    },
  };
}

/** Twelve digits that are the same for the same text. */
function hash(text: string): string {
  const sum = [...text].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 1e12, 7);
  return String(Math.floor(sum)).padStart(12, '0');
}

function read(name: CertificateName): X509Certificate {
  return new X509Certificate(Buffer.from(pool[name], 'base64'));
}
