import { createHash } from 'node:crypto';
import { der } from './estate-certificate.ts';
import {
  groupOf,
  hostOf,
  IN_A_VAULT,
  planIdOf,
  secretName,
  subscriptionAt,
  subscriptionOf,
  VAULTS_IN_A_SUBSCRIPTION,
  vaultName,
  vaultOf,
  webSpaceOf,
} from './estate-names.ts';

const CLOCK = '2026-12-01T09:00:00Z';
const TENANT = 'c954252e-8c02-55dd-a978-26890a7243a5';
const BOT = '2d2c74d5-210d-5646-b553-c036776a920d';
const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';
const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const KEY_VAULT_READER = '21090545-7ca7-4776-b22c-e363652d74d2';
const REGION = 'West Europe';

const CREATED = 1_795_000_000;
const ENDS = 1_825_000_000;

type Resource = Record<string, unknown> & { readonly id: string };

/** A world file with so many certificates: each in a vault, bound by an app of its own; every 25th vault lets App Service no longer in. */
export function estateWorld(count: number, latencyMilliseconds: number): object {
  const vaults = Array.from({ length: Math.ceil(count / IN_A_VAULT) }, (_, vault) => vault);
  const subscriptions = Array.from({ length: Math.ceil(vaults.length / VAULTS_IN_A_SUBSCRIPTION) }, (_, each) => each);
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    story: `${count} certificates`,
    clock: CLOCK,
    cloud: 'public',
    tenantId: TENANT,
    subscriptions: subscriptions.map((each) => ({ subscriptionId: subscriptionOf(each), displayName: `team-${each}` })),
    directory: directory(),
    bot: BOT,
    resources: [
      ...subscriptions.flatMap((each) => [
        plan(each),
        role(`/subscriptions/${subscriptionOf(each)}`, READER, BOT),
        role(`/subscriptions/${subscriptionOf(each)}`, KEY_VAULT_READER, BOT),
      ]),
      ...vaults.flatMap(vaultWithRoles),
      ...numbers.flatMap((number) => [certificate(number), site(number)]),
    ],
    keyVaults: Object.fromEntries(vaults.map((vault) => [vaultName(vault), contentOf(vault, count)])),
    behaviour: { latencyMilliseconds, grantTakesSeconds: 0, faults: [] },
  };
}

function directory(): object {
  const names = ['Microsoft.Azure.WebSites', 'abfa0a7c-a6b6-4736-8310-5855508787cd'];
  return {
    users: [
      { id: 'eaf215e1-e3ec-528c-8836-de9e6fa60424', displayName: 'Ana Silva', userPrincipalName: 'ana@contoso.com' },
    ],
    groups: [],
    servicePrincipals: [
      { id: APP_SERVICE, appId: names[1], displayName: 'Microsoft Azure App Service', servicePrincipalNames: names },
      {
        id: BOT,
        appId: 'af64e14f-309b-5d0a-9076-4f9dcc87c695',
        displayName: 'greenlight-bot',
        servicePrincipalNames: [],
      },
    ],
  };
}

function vaultWithRoles(vault: number): readonly Resource[] {
  const id = `${groupOf(vault)}/providers/Microsoft.KeyVault/vaults/${vaultName(vault)}`;
  const byRoles = vault % 2 === 0;
  const isOpen = vault % 25 !== 0;
  const policy = (objectId: string, secrets: string[]) => {
    return { tenantId: TENANT, objectId, permissions: { secrets, certificates: ['get', 'list'] } };
  };
  const properties = {
    tenantId: TENANT,
    sku: { family: 'A', name: 'standard' },
    accessPolicies: byRoles ? [] : [policy(BOT, ['list']), ...(isOpen ? [policy(APP_SERVICE, ['get'])] : [])],
    enableRbacAuthorization: byRoles,
    enableSoftDelete: true,
    vaultUri: `https://${vaultName(vault)}.vault.azure.net/`,
    publicNetworkAccess: 'Enabled',
  };
  const tags = { owner: `owner-${vault % 40}` };
  const resource = {
    id,
    name: vaultName(vault),
    type: 'Microsoft.KeyVault/vaults',
    location: 'westeurope',
    tags,
    properties,
  };
  return byRoles && isOpen ? [resource, role(id, CERTIFICATE_USER, APP_SERVICE)] : [resource];
}

function certificate(number: number): Resource {
  const vault = vaultOf(number);
  return {
    id: `${groupOf(vault)}/providers/Microsoft.Web/certificates/${secretName(number)}`,
    name: secretName(number),
    type: 'Microsoft.Web/certificates',
    location: REGION,
    tags: { owner: `owner-${number % 40}` },
    properties: {
      subjectName: hostOf(number),
      hostNames: [hostOf(number)],
      issuer: 'bench.fabrikam.com',
      issueDate: '2026-11-18T21:46:40+00:00',
      expirationDate: '2027-10-31T00:00:00+00:00',
      thumbprint: createHash('sha1').update(der(number)).digest('hex').toUpperCase(),
      keyVaultId: `${groupOf(vault)}/providers/Microsoft.KeyVault/vaults/${vaultName(vault)}`.toLowerCase(),
      keyVaultSecretName: secretName(number),
      keyVaultSecretStatus: 'Succeeded',
      webSpace: webSpaceOf(vault),
      serverFarmId: planIdOf(subscriptionAt(vault)),
    },
  };
}

function site(number: number): Resource {
  const [vault, name] = [vaultOf(number), `app-${number}`];
  const thumbprint = createHash('sha1').update(der(number)).digest('hex').toUpperCase();
  const own = `${name}.azurewebsites.net`;
  return {
    id: `${groupOf(vault)}/providers/Microsoft.Web/sites/${name}`,
    name,
    type: 'Microsoft.Web/sites',
    location: REGION,
    tags: { owner: `owner-${number % 40}` },
    properties: {
      name,
      state: 'Running',
      webSpace: webSpaceOf(vault),
      hostNames: [own, hostOf(number)],
      enabledHostNames: [own, hostOf(number)],
      hostNameSslStates: [
        { name: own, sslState: 'Disabled', thumbprint: null, hostType: 'Standard' },
        { name: hostOf(number), sslState: 'SniEnabled', thumbprint, hostType: 'Standard' },
      ],
      serverFarmId: planIdOf(subscriptionAt(vault)),
      defaultHostName: own,
      siteConfig: { appSettings: [] },
    },
  };
}

function plan(subscription: number): Resource {
  const sku = { name: 'P1v3', tier: 'PremiumV3', size: 'P1v3', family: 'Pv3', capacity: 2 };
  const id = planIdOf(subscription);
  return { id, name: `plan-${subscription}`, type: 'Microsoft.Web/serverfarms', location: REGION, sku, properties: {} };
}

function role(scope: string, definition: string, principalId: string): Resource {
  const name = createHash('sha1').update(`${scope} ${definition} ${principalId}`).digest('hex').slice(0, 32);
  const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${definition}`;
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: { roleDefinitionId, principalId, principalType: 'ServicePrincipal', scope },
  };
}

function contentOf(vault: number, count: number): object {
  const first = vault * IN_A_VAULT;
  const numbers = Array.from({ length: Math.min(IN_A_VAULT, count - first) }, (_, place) => first + place);
  const attributes = { enabled: true, nbf: CREATED, exp: ENDS, created: CREATED, updated: CREATED };
  const version = (number: number) => ({
    version: number.toString(16).padStart(32, '0'),
    cer: der(number).toString('base64'),
    contentType: 'application/x-pkcs12',
    attributes,
  });
  return {
    certificates: numbers.map((number) => ({ name: secretName(number), versions: [version(number)] })),
    secrets: [],
  };
}
