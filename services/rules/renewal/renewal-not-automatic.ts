import { daysBetween } from '../../domain/instant.ts';
import { day } from '../dates.ts';
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
      ? `${vault.name} cannot renew ${name} by itself: its issuer is unknown to the vault.`
      : `${vault.name} does not renew ${name} by itself: its policy mails the contacts at most.`;
    return {
      colour: near ? 'yellow' : 'green',
      says: near ? `${says} What App Service holds is valid until ${day(expiresOn)}.` : says,
      because: [
        {
          fact: 'renewalPolicy',
          says: `Its issuer is ${policy.issuer}, ${policy.automatic ? 'an' : 'no'} action of its policy is AutoRenew`,
        },
        {
          fact: 'certificate',
          says: `${certificate.name} is valid until ${expiresOn ? day(expiresOn) : 'no day yet'}`,
        },
        { fact: 'newest', says: `The newest version in the vault is ${newest?.thumbprint ?? 'absent'}` },
      ],
    };
  },
});
