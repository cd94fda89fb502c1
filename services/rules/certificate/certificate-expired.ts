import { say } from '../../../sentences/index.ts';
import { day } from '../dates.ts';
import { defineRule, PAGES } from '../rule.ts';

/**
 * App Service holds a certificate that is past its last day, so browsers refuse the sites. One that tells no last day is
 * not judged, but for one that has yet to come from its vault: whether it is late is judged by what the vault holds.
 */
export const certificateExpired = defineRule({
  id: 'certificate-expired',
  link: 'certificate',
  colour: 'red',
  symptom: true,
  needs: ['certificate'],
  page: PAGES.import,
  check({ certificate }, { at }) {
    const { name, thumbprint, keyVault, expiresOn } = certificate;
    if (!expiresOn) {
      if (!thumbprint && keyVault) return undefined;
      return { unjudged: 'certificate', because: say('rule-certificate.no-expiry-told', { name }) };
    }
    if (Date.parse(expiresOn) > Date.parse(at)) return undefined;
    return {
      says: say('rule-certificate.expired', { day: day(expiresOn) }),
      because: [{ fact: 'certificate', says: say('rule-shared.valid-until', { name, day: day(expiresOn) }) }],
    };
  },
});
