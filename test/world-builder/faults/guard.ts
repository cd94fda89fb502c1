import { BEN, GROUP, VAULT, type World } from '../base.ts';
import { policies, type Story, vault } from '../story.ts';
import { CLOSED } from './network.ts';

const GRANT = ['add-access-policy', 'sync-certificate'];

function lock(world: World, scope: string, level: string): void {
  world.resources.push({
    id: `${scope}/providers/Microsoft.Authorization/locks/keep`,
    name: 'keep',
    type: 'Microsoft.Authorization/locks',
    properties: { level, notes: 'of the platform team' },
  });
}

export const ofGuard: Readonly<Record<string, Story>> = {
  'read-only-lock': {
    tells: 'App Service is kept out, and a lock forbids to change the vault.',
    alters(world) {
      policies(world);
      lock(world, VAULT, 'ReadOnly');
    },
    says: {
      colour: 'yellow',
      first: 'grant-missing',
      finds: ['grant-missing'],
      plan: GRANT,
      guard: 'read-only-lock',
      approved: { refused: 'blocked' },
    },
  },
  'policy-denies': {
    tells: 'The firewall keeps App Service out, and a policy forbids to write a vault that is open to the public.',
    alters(world) {
      Object.assign(vault(world), { networkAcls: CLOSED });
      const name = 'no-public-vaults';
      world.resources.push({
        id: `${GROUP}/providers/Microsoft.Authorization/policyAssignments/${name}`,
        name,
        type: 'Microsoft.Authorization/policyAssignments',
        properties: {
          displayName: 'Vaults are not public',
          policyDefinitionId:
            '/providers/Microsoft.Authorization/policyDefinitions/405c5871-3e91-4644-8a63-58e19d68ff5b',
          parameters: { effect: { value: 'Deny' } },
          enforcementMode: 'Default',
        },
      });
    },
    says: {
      colour: 'yellow',
      first: 'firewall-blocks-app-service',
      finds: ['firewall-blocks-app-service'],
      plan: ['set-network-bypass', 'sync-certificate'],
      guard: 'policy-denies',
      approved: { refused: 'blocked' },
    },
  },
  'nobody-may-approve': {
    tells: 'App Service is kept out, and nobody in the room may change the vault.',
    alters(world) {
      policies(world);
      world.resources = world.resources.filter(({ properties }) => properties.principalId !== BEN);
    },
    says: {
      colour: 'yellow',
      first: 'grant-missing',
      finds: ['grant-missing'],
      plan: GRANT,
      guard: 'nobody-may-approve',
      approved: { refused: 'not-an-approver' },
    },
  },
};
