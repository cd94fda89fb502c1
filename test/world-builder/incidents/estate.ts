import { BEN, BOT, GROUP, PLAN, roleAt, SITE, type World } from '../base.ts';
import { asIn } from '../faults/index.ts';
import { bind, certificate, holds, refuses, resource } from '../story.ts';
import type { Incidents } from './incident.ts';

const MOVED = GROUP.replace('rg-shop-prod', 'rg-shop-2027');
const UNBOUND = {
  colour: 'yellow',
  first: 'hostname-unbound',
  finds: ['hostname-unbound'],
  plan: ['bind-hostname'],
} as const;

/** Plans, and where things are. */
export const ofEstate: Incidents = {
  'free-tier-no-binding': {
    source: 'https://github.com/dotnet-presentations/blazor-workshop/issues/317',
    tells: 'The plan is a free one, and no host name can be bound.',
    alters: (world) => planIs(world, { name: 'F1', tier: 'Free', size: 'F1', family: 'F', capacity: 0 }),
    says: asIn('plan-cannot-bind'),
  },
  'shared-tier-no-ssl': {
    source: 'https://github.com/sjkp/letsencrypt-siteextension/issues/390',
    tells: 'The plan is a shared one, which takes host names and no certificates.',
    alters(world) {
      planIs(world, { name: 'D1', tier: 'Shared', size: 'D1', family: 'D', capacity: 0 });
      bind(world, { 'shop.contoso.com': null, 'www.contoso.com': null });
    },
    says: {
      colour: 'yellow',
      first: 'plan-cannot-bind',
      finds: ['hostname-unbound', 'plan-cannot-bind'],
    },
  },
  'moved-app-wrong-webspace': {
    source: 'https://github.com/Azure/azure-powershell/issues/6354',
    tells: 'The app and its plan were moved to another group; the certificate stays where their webspace is.',
    alters: moveApp,
    says: { colour: 'green', first: null, finds: [] },
  },
  'moved-app-original-group': {
    source: 'https://github.com/Azure/azure-libraries-for-net/issues/1140',
    tells: 'After a move the certificate was made in the group where the webspace is, and a host name is to be bound.',
    alters(world) {
      moveApp(world);
      bind(world, { 'shop.contoso.com': null, 'www.contoso.com': null }, SITE.replace(GROUP, MOVED));
    },
    says: {
      ...UNBOUND,
      plan: ['bind-hostname', 'bind-hostname'],
      approved: 'green',
      undone: ['bind-hostname', 'bind-hostname'],
    },
  },
  'flex-consumption-sitecertificate': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/31884',
    tells: 'The app runs on Flex Consumption, which finds no certificate that is not of the app itself.',
    alters(world) {
      planIs(world, { name: 'FC1', tier: 'FlexConsumption', size: 'FC1', family: 'FC', capacity: 0 });
      bind(world, { 'shop.contoso.com': null });
      const error = { status: 404, code: 'NotFound', message: 'Cannot find SiteCertificate.' };
      refuses(world, { method: 'PUT', path: '/hostNameBindings/', times: 9 }, error);
    },
    says: { ...UNBOUND, approved: { stage: 'failed' } },
  },
  'cli-needs-write-on-vault': {
    source: 'https://github.com/Azure/azure-cli/issues/13204',
    tells: 'Who syncs may write the certificate, and has no right on the vault that it is linked to.',
    alters(world) {
      holds(world, 'june');
      const message =
        "The client has no permission to perform action 'Microsoft.KeyVault/vaults/write' on the linked scope.";
      const error = { status: 403, code: 'LinkedAuthorizationFailed', message };
      refuses(world, { method: 'PUT', path: '/providers/Microsoft.Web/certificates/', times: 9 }, error);
    },
    says: {
      colour: 'yellow',
      first: 'sync-overdue',
      finds: ['sync-overdue'],
      plan: ['sync-certificate'],
      approved: { stage: 'failed' },
    },
  },
};

function planIs(world: World, sku: object): void {
  resource(world, PLAN).sku = sku;
}

/** A move takes along the app and its plan, and leaves their webspace, with its certificates, named after the first group. */
function moveApp(world: World): void {
  for (const id of [PLAN, SITE]) resource(world, id).id = id.replace(GROUP, MOVED);
  resource(world, SITE.replace(GROUP, MOVED)).properties.serverFarmId = PLAN.replace(GROUP, MOVED);
  certificate(world).serverFarmId = null;
  world.resources.push(roleAt(MOVED, 'Website Contributor', BOT), roleAt(MOVED, 'Website Contributor', BEN));
}
