import type { PublicCertificate } from '../../domain/public-certificate.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The shortest RSA key. Source: learn.microsoft.com, "configure-ssl-certificate", private certificate requirements. */
const LEAST_BITS = 2048;

/** The newest version has a key that App Service does not support for certificates from a vault. */
export const keyNotSupported = defineSecretRule({
  id: 'key-not-supported',
  page: PAGES.import,
  alsoNeeds: ['newest'],
  check({ what, newest }) {
    if (!newest) return undefined;
    const { key } = newest.certificate;
    const fault = faultOf(key);
    if (fault === null) return { unjudged: 'newest', because: `the kind of key of ${what}` };
    if (!fault) return undefined;
    return {
      says: `The newest version of ${what} has ${fault}.`,
      because: [{ fact: 'newest', says: `The public key of version ${newest.version} is ${key.type}${sizeOf(key)}` }],
    };
  },
});

/** What is wrong with a key; empty where nothing is, null where that cannot be told. */
function faultOf({ type, bits }: PublicCertificate['key']): string | null {
  if (type === 'EC') return 'an elliptic-curve key, which App Service does not support from a vault';
  if (type === 'other' || bits === null) return null;
  return bits < LEAST_BITS ? `an RSA key of ${bits} bits, and App Service asks for ${LEAST_BITS} at least` : '';
}

function sizeOf({ bits }: PublicCertificate['key']): string {
  return bits === null ? '' : `, ${bits} bits`;
}
