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
  check({ secret, what, renewalPolicy }) {
    const stated = statedType(secret, renewalPolicy);
    if (!stated) return { unjudged: 'renewalPolicy' };
    const type = stated.type.toLowerCase();
    if (type === PKCS12) return undefined;
    const kept = type === PEM ? 'is kept as PEM' : 'does not have the content type of PKCS#12';
    return {
      says: `The ${secret.kind} ${what} ${kept}, and App Service takes PKCS#12 alone.`,
      because: [{ fact: stated.fact, says: `contentType is ${stated.type} ${stated.where}` }],
    };
  },
});

/** Key Vault makes a certificate as PKCS#12 where nothing else is asked for; a plain secret is whatever was put there. */
function statedType({ kind, version, contentType }: VaultSecret, policy: Facts['renewalPolicy'] | undefined) {
  if (contentType || kind === 'secret') {
    return { fact: 'secret', type: contentType || 'not set', where: `on version ${version}` } as const;
  }
  if (policy === undefined) return undefined;
  return { fact: 'renewalPolicy', type: policy?.contentType ?? PKCS12, where: 'in the policy' } as const;
}
