import {
  APP_SERVICE,
  APP_SERVICE_APPLICATION,
  GROUP,
  MANAGED_IDENTITY,
  roleAt,
  SITE,
  VAULT,
  type World,
} from '../base.ts';
import { toUsGovernment } from '../estate.ts';
import { ROLE } from '../faults/access.ts';
import { asIn } from '../faults/index.ts';
import { holds, obeysRoles, resource } from '../story.ts';
import type { Incidents } from './incident.ts';

/** A role is missing or wrong in a vault that obeys roles. */
export const ofRoles: Incidents = {
  'rbac-wrong-principal-ids': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/91175',
    tells: 'The role was given to the application id in place of the object id, and so to nobody.',
    alters: (world) => obeysRoles(world, roleAt(VAULT, 'Key Vault Secrets User', APP_SERVICE_APPLICATION)),
    says: { ...asIn('grant-to-wrong-principal'), ...ROLE },
  },
  'rbac-fell-back-to-policy': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/91175',
    tells: 'The managed identity of the app governs the whole vault, and App Service has no role there.',
    alters(world) {
      runsAs(world, MANAGED_IDENTITY);
      obeysRoles(world, roleAt(VAULT, 'Key Vault Administrator', MANAGED_IDENTITY));
    },
    says: { ...asIn('grant-to-wrong-principal'), ...ROLE },
  },
  'portal-import-rbac-works-now': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/116789',
    tells: 'App Service is a Secrets User and a Reader of the vault, which is enough.',
    alters: (world) =>
      obeysRoles(
        world,
        roleAt(VAULT, 'Key Vault Secrets User', APP_SERVICE),
        roleAt(VAULT, 'Key Vault Reader', APP_SERVICE),
      ),
    says: { colour: 'green', first: null, finds: [] },
  },
  'csharpcorner-cert-user-role': {
    source:
      'https://www.c-sharpcorner.com/article/fixing-ssl-certificate-binding-permission-issues-for-azure-app-service-custom-do',
    tells: 'The app is joined to a virtual network, its domain is proven, and App Service has no role on the vault.',
    alters(world) {
      const subnet = `${GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/apps`;
      resource(world, SITE).properties.virtualNetworkSubnetId = subnet;
      obeysRoles(world);
    },
    says: asIn('role-missing'),
  },
  'terenceluk-managed-identity-trap': {
    source: 'https://blog.terenceluk.com/?p=14165',
    tells: 'The role went to the managed identity of the app, which is never asked; App Service has missed a renewal.',
    alters(world) {
      runsAs(world, MANAGED_IDENTITY);
      obeysRoles(world, roleAt(VAULT, 'Key Vault Certificate User', MANAGED_IDENTITY));
      holds(world, 'june');
    },
    says: { ...asIn('grant-to-wrong-principal'), ...ROLE },
  },
  'gov-cloud-principal': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/112859',
    tells: 'In Azure US Government, the role was given to the App Service of public Azure.',
    alters(world) {
      toUsGovernment(world, '99999999-0000-4000-8000-000000000012');
      obeysRoles(world, roleAt(VAULT, 'Key Vault Certificate User', APP_SERVICE));
    },
    says: asIn('role-missing'),
  },
};

function runsAs(world: World, principalId: string): void {
  resource(world, SITE).identity = { type: 'SystemAssigned', tenantId: world.tenantId, principalId };
}
