import { defineRule, PAGES } from '../rule.ts';
import { listed, proofOf } from './hosts.ts';
import { oldBindings, strayBindings } from './old-bindings.ts';

/** A host name is still bound to an earlier version of the certificate than App Service holds. */
export const bindingOnOldCertificate = defineRule({
  id: 'binding-on-old-certificate',
  link: 'binding',
  colour: 'yellow',
  needs: ['certificate', 'sites', 'otherThumbprints'],
  mayUse: ['versions'],
  page: PAGES.import,
  check({ certificate, sites, otherThumbprints, versions }, { at }) {
    const strays = strayBindings(certificate, sites, otherThumbprints);
    if (strays.length === 0 || !certificate.keyVault) return undefined;
    if (!versions) return { unjudged: 'versions' };
    const old = oldBindings(certificate, strays, versions);
    if (old.length === 0) return undefined;
    const expired = old.some(
      ({ version }) => version.expiresOn !== null && Date.parse(version.expiresOn) <= Date.parse(at),
    );
    return {
      colour: expired ? 'red' : 'yellow',
      says: `${listed(old)} ${old.length === 1 ? 'is' : 'are'} still bound to an ${expired ? 'expired' : 'earlier'} version of the certificate.`,
      because: [...old.map(proofOf), { fact: 'certificate', says: `App Service holds ${certificate.thumbprint}` }],
    };
  },
});
