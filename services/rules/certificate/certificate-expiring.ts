import { daysBetween } from '../../domain/instant.ts';
import { day } from '../dates.ts';
import { defineRule, PAGES } from '../rule.ts';
import { newest } from '../sync/newer-version.ts';

/** A certificate from a vault has few days left, and the vault holds no successor. */
export const certificateExpiring = defineRule({
  id: 'certificate-expiring',
  link: 'certificate',
  colour: 'yellow',
  symptom: true,
  needs: ['certificate'],
  mayUse: ['versions'],
  page: PAGES.import,
  check({ certificate, versions }, { at, expiringDays }) {
    const { expiresOn, keyVault } = certificate;
    if (!expiresOn || !keyVault || Date.parse(expiresOn) <= Date.parse(at)) return undefined;
    const left = daysBetween(at, expiresOn);
    if (left >= expiringDays) return undefined;
    if (versions === undefined) return { unjudged: 'versions' };
    const successor = newest(versions ?? []);
    if (successor && successor.thumbprint !== certificate.thumbprint) return undefined;
    return {
      says: `The certificate expires in ${inWords(left)}, on ${day(expiresOn)}, and the vault holds no newer version.`,
      because: [
        { fact: 'certificate', says: `${certificate.name} is valid until ${certificate.expiresOn}` },
        { fact: 'versions', says: `The newest version in the vault is ${successor?.thumbprint ?? 'absent'}` },
      ],
    };
  },
});

function inWords(days: number): string {
  if (days < 1) return 'less than a day';
  return days === 1 ? '1 day' : `${days} days`;
}
