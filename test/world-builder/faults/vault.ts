import { APP_SERVICE, accessPolicy, BOT, GROUP, SUBSCRIPTION, TENANT, VAULT } from '../base.ts';
import { holds, resource, type Story, vault } from '../story.ts';

const OTHER_TENANT = '99999999-0000-4000-8000-000000000009';

export const ofVault: Readonly<Record<string, Story>> = {
  'vault-not-found': {
    tells: 'The vault was purged long ago.',
    alters(world) {
      world.resources = world.resources.filter(({ id }) => !id.startsWith(VAULT));
      world.keyVaults = {};
    },
    says: { colour: 'yellow', first: 'vault-not-found', finds: ['vault-not-found'] },
  },
  'vault-soft-deleted': {
    tells: 'Somebody deleted the vault two days ago; it can still be recovered.',
    alters(world) {
      const { properties, location } = resource(world, VAULT);
      world.resources = world.resources.filter(({ id }) => !id.startsWith(VAULT));
      world.resources.push({
        id: `${SUBSCRIPTION}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-shop`,
        name: 'kv-shop',
        type: 'Microsoft.KeyVault/deletedVaults',
        properties: {
          vaultId: VAULT,
          location,
          deletionDate: '2026-11-21T10:00:00Z',
          scheduledPurgeDate: '2027-02-19T10:00:00Z',
          accessPolicies: properties.accessPolicies,
          enableRbacAuthorization: false,
        },
      });
    },
    says: {
      colour: 'yellow',
      first: 'vault-soft-deleted',
      finds: ['vault-soft-deleted'],
      plan: ['recover-vault', 'sync-certificate'],
      approved: 'green',
    },
  },
  'vault-moved': {
    tells: 'The vault was moved to another resource group; it has renewed the certificate since.',
    alters(world) {
      holds(world, 'june');
      const moved = resource(world, VAULT);
      moved.id = VAULT.replace(GROUP, `${SUBSCRIPTION}/resourceGroups/rg-platform`);
      world.resources = world.resources.filter(({ id }) => !id.startsWith(VAULT));
    },
    says: {
      colour: 'yellow',
      first: 'vault-moved',
      finds: ['vault-moved'],
      plan: ['import-certificate', 'bind-hostname', 'bind-hostname'],
      approved: 'green',
      undone: ['bind-hostname', 'bind-hostname', 'import-certificate'],
    },
  },
  'vault-moved-unrenewed': {
    tells: 'The vault was moved to another resource group, and holds the very version that App Service has.',
    alters(world) {
      const moved = resource(world, VAULT);
      moved.id = VAULT.replace(GROUP, `${SUBSCRIPTION}/resourceGroups/rg-platform`);
      world.resources = world.resources.filter(({ id }) => !id.startsWith(VAULT));
    },
    says: { colour: 'yellow', first: 'vault-moved', finds: ['vault-moved'] },
  },
  'vault-in-other-tenant': {
    tells: 'The subscription came from another tenant, and the vault still belongs to that one.',
    alters: (world) => Object.assign(vault(world), { tenantId: OTHER_TENANT, accessPolicies: foreign() }),
    says: { colour: 'yellow', first: 'vault-in-other-tenant', finds: ['vault-in-other-tenant'], gaps: true },
  },
};

function foreign(): object[] {
  return [accessPolicy(BOT, ['list'], ['get', 'list']), accessPolicy(APP_SERVICE, ['get'], ['get'])].map((policy) => ({
    ...policy,
    tenantId: TENANT,
  }));
}
