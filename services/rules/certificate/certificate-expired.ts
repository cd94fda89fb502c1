import { day } from '../dates.ts';
import { defineRule, PAGES } from '../rule.ts';

/** App Service holds a certificate that is past its last day, so browsers refuse the sites. */
export const certificateExpired = defineRule({
  id: 'certificate-expired',
  link: 'certificate',
  colour: 'red',
  symptom: true,
  needs: ['certificate'],
  page: PAGES.import,
  check({ certificate }, { at }) {
    if (!certificate.expiresOn || Date.parse(certificate.expiresOn) > Date.parse(at)) return undefined;
    const says = `The certificate that App Service holds expired on ${day(certificate.expiresOn)}.`;
    return {
      says,
      because: [{ fact: 'certificate', says: `${certificate.name} is valid until ${day(certificate.expiresOn)}` }],
    };
  },
});
