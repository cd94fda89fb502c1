import { defineRule, PAGES } from '../rule.ts';
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
    const hosts = old.map(({ binding }) => binding.host).join(', ');
    return {
      colour: expired ? 'red' : 'yellow',
      says: `${hosts} ${old.length === 1 ? 'is' : 'are'} still bound to an ${expired ? 'expired' : 'earlier'} version of the certificate.`,
      because: [
        ...old.map(({ site, binding }) => ({
          fact: 'sites' as const,
          says: `${binding.host} of ${site.name} is bound to ${binding.thumbprint}`,
        })),
        { fact: 'certificate', says: `App Service holds ${certificate.thumbprint}` },
      ],
    };
  },
});
