import { healthy } from '../../helpers/evidence.ts';
import { certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

function tier(name: string) {
  return { servicePlan: { ...healthy.servicePlan, tier: name } };
}

export const planCannotBind: RuleFixtures = {
  sick: {
    'a free plan': {
      facts: tier('Free'),
      says: 'The App Service plan plan is in the Free tier, where no certificate can be bound: that takes Basic or above.',
      proofs: ['sku.tier is Free on plan'],
    },
    'a shared plan, in other letters': {
      facts: tier('SHARED'),
      says: 'The App Service plan plan is in the SHARED tier, where no certificate can be bound: that takes Basic or above.',
    },
  },
  healthy: {
    'the smallest tier that can': { facts: tier('Basic') },
    'a consumption plan': { facts: tier('Dynamic') },
    'a certificate without a plan': { facts: { ...certificate({ serverFarmId: '' }), servicePlan: null } },
  },
  unjudged: {
    'a plan that the bot does not find': {
      facts: { servicePlan: null },
      unseenIs: 'the App Service plan plan: the bot finds none of that name',
    },
    'a plan without a tier': { facts: tier(''), unseenIs: 'the tier of the App Service plan plan' },
  },
};
