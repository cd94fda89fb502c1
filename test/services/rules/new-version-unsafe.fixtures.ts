import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import type { PublicCertificate } from '../../../services/domain/public-certificate.ts';
import { hence, NOW } from '../../helpers/evidence.ts';
import { certificate, newest, secret } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

/** App Service holds the older version, but for…; the newest one in the vault is as good, but for…. */
const next = (seen: Partial<PublicCertificate>, held: Partial<AppServiceCertificate> = {}) => ({
  ...certificate({ thumbprint: 'AA', ...held }),
  ...newest({}, seen),
});
const unsafe = (what: string) => `The newest version of wildcard in kv-shop is unsafe to take: it ${what}.`;

const SELF = { selfIssued: true, issuer: 'CN=*.contoso.com' };
const CLIENTS = '1.3.6.1.5.5.7.3.2';
const SERVERS = '1.3.6.1.5.5.7.3.1';

export const newVersionUnsafe: RuleFixtures = {
  sick: {
    'a host name is lost': {
      facts: next({ hostNames: ['*.contoso.com'] }),
      says: unsafe('no longer covers contoso.com'),
      proofs: [
        'Version v2 (BB) names *.contoso.com, issued by CN=Northwind Public TLS CA 3, O=Northwind Trust, valid until 22 May 2027',
        'App Service holds AA, which names *.contoso.com, contoso.com, issued by Northwind Public TLS CA 3',
      ],
    },
    'a wildcard became a single name': {
      facts: next({ hostNames: ['shop.contoso.com', 'contoso.com'] }),
      says: unsafe('no longer covers *.contoso.com'),
    },
    'every host name is lost': {
      facts: next({ hostNames: [] }),
      says: unsafe('no longer covers *.contoso.com, contoso.com'),
    },
    'it became self-issued': { facts: next(SELF), says: unsafe('names itself as its issuer') },
    'it is self-issued, and App Service does not say who issued what it holds': {
      facts: next(SELF, { issuer: '' }),
      says: unsafe('names itself as its issuer'),
    },
    'it is self-issued, and App Service does not say anything of what it holds': {
      facts: next(SELF, { issuer: '', subjectName: '' }),
      says: unsafe('names itself as its issuer'),
      proofs: [
        'Version v2 (BB) names *.contoso.com, contoso.com, issued by CN=*.contoso.com, valid until 22 May 2027',
        'App Service holds AA, which names *.contoso.com, contoso.com, issued by somebody it does not tell',
      ],
    },
    'another public issuer': {
      facts: next({ issuer: 'C=US, O=Fabrikam\\, Inc., CN=Fabrikam TLS RSA CA G1' }),
      says: unsafe('was issued by Fabrikam TLS RSA CA G1, no longer by Northwind Public TLS CA 3'),
    },
    'another issuer, and a whole distinguished name in App Service': {
      facts: next(
        { issuer: 'CN="Fabrikam, Inc.", O=Fabrikam' },
        { issuer: 'CN=Northwind Public TLS CA 3, O=Northwind Trust' },
      ),
      says: unsafe('was issued by Fabrikam, Inc., no longer by Northwind Public TLS CA 3'),
    },
    'it expired this very moment': { facts: next({ expiresOn: NOW }), says: unsafe('expired on 23 Nov 2026') },
    'it may be used by clients alone': {
      facts: next({ usages: [CLIENTS] }),
      says: unsafe('is not made for web servers'),
    },
    'all of it at once': {
      facts: next({ ...SELF, hostNames: ['*.contoso.com'], expiresOn: hence(-24), usages: [CLIENTS] }),
      says: unsafe(
        'no longer covers contoso.com, names itself as its issuer, expired on 22 Nov 2026 and is not made for web servers',
      ),
    },
    'App Service holds nothing yet, and an expired one waits': {
      facts: next(
        { expiresOn: hence(-1) },
        { thumbprint: '', hostNames: [], issuer: '', subjectName: '', expiresOn: null },
      ),
      says: unsafe('expired on 23 Nov 2026'),
      proofs: [
        'Version v2 (BB) names *.contoso.com, contoso.com, issued by CN=Northwind Public TLS CA 3, O=Northwind Trust, valid until 23 Nov 2026',
        'App Service holds nothing yet',
      ],
    },
  },
  healthy: {
    'a newer version that is as good': { facts: next({}) },
    'more host names, in other letters': {
      facts: next({ hostNames: ['CONTOSO.com', '*.Contoso.com', 'fabrikam.com'] }),
    },
    'a wildcard for what was a single name': {
      facts: next({ hostNames: ['*.contoso.com'] }, { hostNames: ['shop.contoso.com'] }),
    },
    'it expires in a second': { facts: next({ expiresOn: '2026-11-23T09:00:01.000Z' }) },
    'it limits nothing': { facts: next({ usages: [] }) },
    'made for servers and clients': { facts: next({ usages: [CLIENTS, SERVERS] }) },
    'self-issued as before': {
      facts: next(SELF, { issuer: '*.contoso.com', subjectName: 'CN=*.contoso.com' }),
    },
    'issued by somebody at last': { facts: next({}, { issuer: '*.contoso.com' }) },
    'the same issuer, in other letters and in another form': {
      facts: next({}, { issuer: 'O=Northwind Trust, cn = NORTHWIND Public TLS CA 3' }),
    },
    'App Service does not say who issued what it holds': { facts: next({}, { issuer: '', subjectName: '' }) },
    'an issuer without a common name': { facts: next({ issuer: 'OU=Class 3 Authority, O=Fabrikam' }) },
    'App Service holds the newest version, whatever is wrong with it': {
      facts: newest({}, { ...SELF, hostNames: [], expiresOn: hence(-1) }),
    },
    'no certificate of that name in the vault': { facts: { ...next(SELF), newest: null } },
    'a plain secret': { facts: { ...next(SELF), ...secret({ kind: 'secret' }) } },
    'no vault': { facts: { ...next(SELF), vault: null } },
    'no secret': { facts: { ...next(SELF), secret: null } },
    'an uploaded certificate': { facts: next(SELF, { keyVault: null }) },
  },
};
