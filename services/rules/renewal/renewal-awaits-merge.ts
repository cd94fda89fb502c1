import { say } from '../../../sentences/index.ts';
import { PAGES } from '../rule.ts';
import { successorWaits } from './dangers.ts';
import { defineRenewalRule, isUnknownToVault } from './renewal-rule.ts';

/** A request waits until somebody brings the signed certificate. A note where a safe successor is there all the same. */
export const renewalAwaitsMerge = defineRenewalRule({
  id: 'renewal-awaits-merge',
  needs: ['pendingRenewal', 'renewalPolicy'],
  page: PAGES.issuance,
  check({ pendingRenewal, renewalPolicy }, renewable, { at }) {
    if (pendingRenewal?.status !== 'inProgress') return undefined;
    const { details } = pendingRenewal;
    if (!/\bmerge\b/i.test(details) && !isUnknownToVault(renewalPolicy)) return undefined;
    return {
      colour: successorWaits(renewable, at) ? 'green' : 'yellow',
      says: say('rule-renewal.awaits-merge', { name: renewable.name, vault: renewable.vault.name }),
      because: [
        {
          fact: 'pendingRenewal',
          says: details ? say('rule-renewal.in-progress-details', { details }) : say('rule-renewal.in-progress'),
        },
        {
          fact: 'renewalPolicy',
          says: renewalPolicy
            ? say('rule-renewal.issuer', { issuer: renewalPolicy.issuer })
            : say('rule-renewal.issuer-not-told'),
        },
      ],
    };
  },
});
