import { nameOf } from '../../domain/resource-id.ts';
import { defineRule, PAGES } from '../rule.ts';

/** Tiers without certificates of one's own. Source: learn.microsoft.com, "configure-ssl-certificate", prerequisites. */
const TOO_SMALL = ['free', 'shared'];

/** The certificate belongs to an App Service plan of a tier in which no host name can be bound to it. */
export const planCannotBind = defineRule({
  id: 'plan-cannot-bind',
  link: 'certificate',
  colour: 'yellow',
  needs: ['certificate', 'servicePlan'],
  page: PAGES.import,
  check({ certificate, servicePlan }) {
    if (!certificate.serverFarmId) return undefined;
    const plan = `the App Service plan ${nameOf(certificate.serverFarmId)}`;
    if (!servicePlan) return { unjudged: 'servicePlan', because: `${plan}: the bot finds none of that name` };
    if (!servicePlan.tier) return { unjudged: 'servicePlan', because: `the tier of ${plan}` };
    if (!TOO_SMALL.includes(servicePlan.tier.toLowerCase())) return undefined;
    return {
      says: `The App Service plan ${servicePlan.name} is in the ${servicePlan.tier} tier, where no certificate can be bound: that takes Basic or above.`,
      because: [{ fact: 'servicePlan', says: `sku.tier is ${servicePlan.tier} on ${servicePlan.name}` }],
    };
  },
});
