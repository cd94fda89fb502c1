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
      says: `The renewal of ${renewable.name} in ${renewable.vault.name} waits for somebody to merge the signed certificate.`,
      because: [
        { fact: 'pendingRenewal', says: `Its status is inProgress${details && `: "${details}"`}` },
        { fact: 'renewalPolicy', says: `Its issuer is ${renewalPolicy?.issuer ?? 'not told'}` },
      ],
    };
  },
});
