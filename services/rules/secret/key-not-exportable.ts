import { say } from '../../../sentences/index.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The private key never leaves the vault, so App Service would get the certificate without it. */
export const keyNotExportable = defineSecretRule({
  id: 'key-not-exportable',
  page: PAGES.vaultCertificates,
  alsoNeeds: ['renewalPolicy'],
  check({ name, holder, renewalPolicy }) {
    if (!renewalPolicy) return undefined;
    const { exportable, keyType } = renewalPolicy;
    const isInHsm = keyType.toUpperCase().endsWith('-HSM');
    if (exportable && !isInHsm) return undefined;
    return {
      says: say(isInHsm ? 'rule-secret.key-in-hsm' : 'rule-secret.key-not-exportable', { name, vault: holder }),
      because: [
        {
          fact: 'renewalPolicy',
          says: say('rule-secret.key-in-policy', { type: keyType, exportable: String(exportable) }),
        },
      ],
    };
  },
});
