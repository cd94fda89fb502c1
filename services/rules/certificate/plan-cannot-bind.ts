import { say } from '../../../sentences/index.ts';
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
    const plan = nameOf(certificate.serverFarmId);
    if (!servicePlan) return { unjudged: 'servicePlan', because: say('rule-certificate.no-such-plan', { plan }) };
    if (!servicePlan.tier) return { unjudged: 'servicePlan', because: say('rule-certificate.tier-of-plan', { plan }) };
    const { name, tier } = servicePlan;
    if (!TOO_SMALL.includes(tier.toLowerCase())) return undefined;
    return {
      says: say('rule-certificate.plan-too-small', { plan: name, tier }),
      because: [{ fact: 'servicePlan', says: say('rule-certificate.sku-tier', { tier, plan: name }) }],
    };
  },
});
