import { say } from '../../../sentences/index.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The shortest RSA key. Source: learn.microsoft.com, "configure-ssl-certificate", private certificate requirements. */
const LEAST_BITS = 2048;

/** The newest version has a key that App Service does not support for certificates from a vault. */
export const keyNotSupported = defineSecretRule({
  id: 'key-not-supported',
  page: PAGES.import,
  alsoNeeds: ['newest'],
  check({ name, holder, newest }) {
    if (!newest) return undefined;
    const { certificate, version } = newest;
    const { type, bits } = certificate.key;
    const proof =
      bits === null
        ? say('rule-secret.public-key', { version, type })
        : say('rule-secret.public-key-bits', { version, type, bits });
    const because = [{ fact: 'newest' as const, says: proof }];
    if (type === 'EC') return { says: say('rule-secret.elliptic-curve', { name, vault: holder }), because };
    if (type === 'other' || bits === null) {
      return { unjudged: 'newest', because: say('rule-secret.kind-of-key', { name, vault: holder }) };
    }
    if (bits >= LEAST_BITS) return undefined;
    return { says: say('rule-secret.short-key', { name, vault: holder, bits, least: LEAST_BITS }), because };
  },
});
