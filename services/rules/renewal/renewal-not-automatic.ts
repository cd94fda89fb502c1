import { say, sentences } from '../../../sentences/index.ts';
import { daysBetween } from '../../domain/instant.ts';
import { day } from '../dates.ts';
import { validUntil } from '../held.ts';
import { PAGES } from '../rule.ts';
import { isNewer } from './dangers.ts';
import { defineRenewalRule, isUnknownToVault } from './renewal-rule.ts';

/** Nothing renews the certificate by itself. A note until few days are left and the vault holds no newer version. */
export const renewalNotAutomatic = defineRenewalRule({
  id: 'renewal-not-automatic',
  needs: ['renewalPolicy'],
  page: PAGES.renewal,
  check({ renewalPolicy: policy }, { certificate, vault, name, newest }, { at, expiringDays }) {
    if (!policy || (policy.automatic && !isUnknownToVault(policy))) return undefined;
    const { expiresOn } = certificate;
    const near = expiresOn !== null && daysBetween(at, expiresOn) < expiringDays && !isNewer(certificate, newest);
    const says = isUnknownToVault(policy)
      ? say('rule-renewal.issuer-unknown', { vault: vault.name, name })
      : say('rule-renewal.not-automatic', { vault: vault.name, name });
    const { issuer, automatic } = policy;
    return {
      colour: near ? 'yellow' : 'green',
      says: near ? sentences(says, say('rule-renewal.held-until', { day: day(expiresOn) })) : says,
      because: [
        {
          fact: 'renewalPolicy',
          says: say('rule-renewal.policy', { issuer, automatic: automatic ? 'yes' : 'no' }),
        },
        { fact: 'certificate', says: validUntil(certificate) },
        {
          fact: 'newest',
          says: newest
            ? say('rule-shared.newest-in-vault', { thumbprint: newest.thumbprint })
            : say('rule-shared.newest-absent'),
        },
      ],
    };
  },
});
