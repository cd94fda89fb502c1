import { commas, listed, say, type Words } from '../../../sentences/index.ts';
import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { NewestVersion } from '../../domain/key-vault.ts';
import { day } from '../dates.ts';
import { holds } from '../held.ts';
import { PAGES } from '../rule.ts';
import { dangersOf, isNewer } from './dangers.ts';
import { defineRenewalRule } from './renewal-rule.ts';

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
      says: say('rule-renewal.unsafe', { name, vault: vault.name, dangers: listed(dangers) }),
      because: [
        { fact: 'newest', says: newestInWords(newest) },
        { fact: 'certificate', says: heldInWords(certificate) },
      ],
    };
  },
});

function newestInWords({ version, thumbprint, certificate: { hostNames, issuer, expiresOn } }: NewestVersion): Words {
  return say('rule-renewal.newest', {
    version,
    thumbprint,
    count: hostNames.length,
    hosts: commas(hostNames),
    issuer,
    day: day(expiresOn),
  });
}

function heldInWords(certificate: AppServiceCertificate): Words {
  const { thumbprint, hostNames, issuer } = certificate;
  if (thumbprint === '') return holds(certificate);
  const [count, hosts] = [hostNames.length, commas(hostNames)];
  if (issuer === '') return say('rule-renewal.held-untold', { thumbprint, count, hosts });
  return say('rule-renewal.held', { thumbprint, count, hosts, issuer });
}
