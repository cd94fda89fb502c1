import { type Story, vault } from '../story.ts';

/** A firewall that lets the bot in, and not the trusted services. */
export const CLOSED = {
  bypass: 'None',
  defaultAction: 'Deny',
  ipRules: [{ value: '203.0.113.7/32' }],
  virtualNetworkRules: [],
};

export const ofNetwork: Readonly<Record<string, Story>> = {
  'firewall-blocks-app-service': {
    tells: 'The firewall of the vault was closed to trusted services too.',
    alters: (world) => Object.assign(vault(world), { networkAcls: CLOSED }),
    says: {
      colour: 'yellow',
      first: 'firewall-blocks-app-service',
      finds: ['firewall-blocks-app-service'],
      plan: ['set-network-bypass', 'sync-certificate'],
      approved: 'green',
      undone: ['set-network-bypass'],
    },
  },
  'perimeter-blocks-app-service': {
    tells: 'The vault was put into a network security perimeter that lets nobody in.',
    alters: (world) => Object.assign(vault(world), { publicNetworkAccess: 'SecuredByPerimeter' }),
    says: {
      colour: 'yellow',
      first: 'perimeter-blocks-app-service',
      finds: ['perimeter-blocks-app-service'],
      gaps: true,
    },
  },
};
