import type { ServedHost } from '../../../services/domain/app-service.ts';
import type { PublicCertificate } from '../../../services/domain/public-certificate.ts';
import { healthy, hence, NOW, PUBLIC } from '../../helpers/evidence.ts';
import { beside, boundTo, certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const answered = (changed: Partial<PublicCertificate>, host = 'shop.contoso.com'): ServedHost => ({
  host,
  outcome: 'answered',
  certificate: { ...PUBLIC, ...changed },
});
const silent = (host = 'shop.contoso.com'): ServedHost => ({ host, outcome: 'unreachable', why: 'timed out' });
const hidden = (host = 'shop.contoso.com'): ServedHost => ({ host, outcome: 'private' });

const STRANGER = { thumbprint: 'DD', issuer: 'C=US, CN=Fabrikam Edge CA', expiresOn: '2026-12-01T09:00:00.000Z' };
const WWW = 'www.contoso.com';
/** Two host names are bound to what App Service holds. */
const two = {
  sites: healthy.sites.map((site) => ({
    ...site,
    bindings: ['shop.contoso.com', WWW].map((host) => ({ host, sslState: 'SniEnabled' as const, thumbprint: 'BB' })),
  })),
};
const serves = (whose: string) => `shop.contoso.com serves another certificate than it is bound to: ${whose}.`;

export const servedCertificateDiffers: RuleFixtures = {
  sick: {
    'a front door answers': {
      facts: { served: [answered(STRANGER)] },
      says: serves('one from Fabrikam Edge CA that is valid until 1 Dec 2026'),
      proofs: [
        'shop.contoso.com answered with DD, issued by C=US, CN=Fabrikam Edge CA, valid until 1 Dec 2026',
        'shop.contoso.com of app-shop is bound to BB',
      ],
    },
    'a worker that did not follow, with what expired this very moment': {
      facts: { served: [answered({ thumbprint: 'AA', expiresOn: NOW })] },
      says: serves('one from Northwind Public TLS CA 3 that expired on 23 Nov 2026'),
    },
    'what nobody issued': {
      facts: { served: [answered({ ...STRANGER, selfIssued: true })] },
      says: serves('one without an issuer but itself that is valid until 1 Dec 2026'),
    },
    'an issuer without a common name': {
      facts: { served: [answered({ ...STRANGER, issuer: 'O=Fabrikam' })] },
      says: serves('one from O=Fabrikam that is valid until 1 Dec 2026'),
    },
    'host names in other letters': {
      facts: { served: [answered(STRANGER, 'Shop.Contoso.com')] },
      says: serves('one from Fabrikam Edge CA that is valid until 1 Dec 2026'),
    },
    'one of two, the other does not answer': {
      facts: { ...two, served: [answered(STRANGER), silent(WWW)] },
      says: serves('one from Fabrikam Edge CA that is valid until 1 Dec 2026'),
    },
    'two with the same': {
      facts: { ...two, served: [answered(STRANGER), answered(STRANGER, WWW)] },
      says: 'shop.contoso.com, www.contoso.com serve another certificate than they are bound to: one from Fabrikam Edge CA that is valid until 1 Dec 2026.',
    },
    'two, each with another': {
      facts: { ...two, served: [answered(STRANGER), answered({ thumbprint: 'AA', expiresOn: hence(-24) }, WWW)] },
      says: 'shop.contoso.com, www.contoso.com serve another certificate than they are bound to: one from Fabrikam Edge CA that is valid until 1 Dec 2026, and one from Northwind Public TLS CA 3 that expired on 22 Nov 2026.',
    },
    'two issuers whose certificates end on one day': {
      facts: { ...two, served: [answered(STRANGER), answered({ ...STRANGER, issuer: 'CN=Tailspin CA' }, WWW)] },
      says: 'shop.contoso.com, www.contoso.com serve another certificate than they are bound to: one from Fabrikam Edge CA that is valid until 1 Dec 2026, and one from Tailspin CA that is valid until 1 Dec 2026.',
    },
    'two of one issuer that end within one day, which are told as one': {
      facts: {
        ...two,
        served: [answered(STRANGER), answered({ ...STRANGER, expiresOn: '2026-12-01T10:00:00Z' }, WWW)],
      },
      says: 'shop.contoso.com, www.contoso.com serve another certificate than they are bound to: one from Fabrikam Edge CA that is valid until 1 Dec 2026.',
    },
    'the newest certificate, where the binding stayed on an earlier version': {
      facts: { ...boundTo('AA'), served: [answered({})] },
      says: serves('one from Northwind Public TLS CA 3 that is valid until 22 May 2027'),
    },
    'an uploaded certificate': {
      facts: { ...certificate({ keyVault: null }), served: [answered(STRANGER)] },
      says: serves('one from Fabrikam Edge CA that is valid until 1 Dec 2026'),
    },
  },
  healthy: {
    'an earlier version, as the binding says': { facts: boundTo('AA') },
    'a private address': { facts: { served: [hidden()] } },
    'a private address beside a host that answers as it should': {
      facts: { ...two, served: [hidden(), answered({}, WWW)] },
    },
    'nothing was looked at': { facts: { served: [] } },
    'a host that follows another certificate': {
      facts: { ...boundTo('CC'), others: [beside('CC')], served: [answered(STRANGER)] },
    },
    'a host that follows another certificate and does not answer': {
      facts: { ...boundTo('CC'), others: [beside('CC')], served: [silent()] },
    },
    'a host that answers as it should, beside one that follows another certificate and does not answer': {
      facts: {
        sites: [...healthy.sites, ...boundTo('CC', 'mail.contoso.com').sites],
        others: [beside('CC')],
        served: [answered({}), silent('mail.contoso.com')],
      },
    },
    'no bound host': { facts: { ...boundTo(null), served: [answered(STRANGER)] } },
    'no site': { facts: { sites: [], served: [silent()] } },
  },
  unjudged: {
    'a host that does not answer': {
      facts: { served: [silent()] },
      unseenIs: 'what is served at shop.contoso.com (timed out)',
    },
    'two that do not answer': {
      facts: { ...two, served: [silent(), silent(WWW)] },
      unseenIs: 'what is served at shop.contoso.com (timed out), www.contoso.com (timed out)',
    },
    'one that does not answer, beside a private one and one that answers as it should': {
      facts: { ...two, served: [silent(), answered({}, WWW), hidden('mail.contoso.com')] },
      unseenIs: 'what is served at shop.contoso.com (timed out)',
    },
  },
};
