import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { NewestVersion } from '../../domain/key-vault.ts';
import { day } from '../dates.ts';
import { PAGES } from '../rule.ts';
import { dangersOf, isNewer } from './dangers.ts';
import { defineRenewalRule } from './renewal-rule.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The newest version in the vault would take something from users that what App Service holds gives them: it must not be synced. */
export const newVersionUnsafe = defineRenewalRule({
  id: 'new-version-unsafe',
  needs: [],
  page: PAGES.import,
  check(_, { certificate, vault, name, newest }, { at }) {
    if (!isNewer(certificate, newest)) return undefined;
    const dangers = dangersOf(certificate, newest, at);
    if (dangers.length === 0) return undefined;
    return {
      says: `The newest version of ${name} in ${vault.name} is unsafe to take: it ${LIST.format(dangers)}.`,
      because: [
        { fact: 'newest', says: newestInWords(newest) },
        { fact: 'certificate', says: `App Service holds ${heldInWords(certificate)}` },
      ],
    };
  },
});

function newestInWords({ version, thumbprint, certificate: { hostNames, issuer, expiresOn } }: NewestVersion): string {
  const names = hostNames.join(', ') || 'no host';
  return `Version ${version} (${thumbprint}) names ${names}, issued by ${issuer}, valid until ${day(expiresOn)}`;
}

function heldInWords({ thumbprint, hostNames, issuer }: AppServiceCertificate): string {
  if (thumbprint === '') return 'nothing yet';
  return `${thumbprint}, which names ${hostNames.join(', ') || 'no host'}, issued by ${issuer || 'somebody it does not tell'}`;
}
