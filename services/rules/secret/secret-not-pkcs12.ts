import { say } from '../../../sentences/index.ts';
import type { Facts } from '../../domain/evidence.ts';
import type { VaultSecret } from '../../domain/key-vault.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

const PKCS12 = 'application/x-pkcs12';
const PEM = 'application/x-pem-file';

/** What stands in the vault is not PKCS#12 by its content type, and App Service takes nothing else. */
export const secretNotPkcs12 = defineSecretRule({
  id: 'secret-not-pkcs12',
  page: PAGES.import,
  mayUse: ['renewalPolicy'],
  check({ secret, name, holder, renewalPolicy }) {
    const stated = statedType(secret, renewalPolicy);
    if (!stated) return { unjudged: 'renewalPolicy' };
    const type = stated.type.toLowerCase();
    if (type === PKCS12) return undefined;
    return {
      says: say(type === PEM ? 'rule-secret.pem' : 'rule-secret.not-pkcs12', {
        kind: secret.kind,
        name,
        vault: holder,
      }),
      because: [{ fact: stated.fact, says: stated.says }],
    };
  },
});

/** Key Vault makes a certificate as PKCS#12 where nothing else is asked for; a plain secret is whatever was put there. */
function statedType({ kind, version, contentType }: VaultSecret, policy: Facts['renewalPolicy'] | undefined) {
  if (contentType) {
    return {
      fact: 'secret',
      type: contentType,
      says: say('rule-secret.type', { type: contentType, version }),
    } as const;
  }
  if (kind === 'secret')
    return { fact: 'secret', type: 'none', says: say('rule-secret.no-type', { version }) } as const;
  if (policy === undefined) return undefined;
  const type = policy?.contentType ?? PKCS12;
  return { fact: 'renewalPolicy', type, says: say('rule-secret.type-in-policy', { type }) } as const;
}
