import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The private key never leaves the vault, so App Service would get the certificate without it. */
export const keyNotExportable = defineSecretRule({
  id: 'key-not-exportable',
  page: PAGES.vaultCertificates,
  alsoNeeds: ['renewalPolicy'],
  check({ what, renewalPolicy }) {
    if (!renewalPolicy) return undefined;
    const { exportable, keyType } = renewalPolicy;
    const isInHsm = keyType.toUpperCase().endsWith('-HSM');
    if (exportable && !isInHsm) return undefined;
    const why = isInHsm ? 'is kept in an HSM' : 'is not exportable';
    return {
      says: `The private key of ${what} ${why}, so App Service gets the certificate without it.`,
      because: [{ fact: 'renewalPolicy', says: `kty is ${keyType}, exportable is ${exportable} in the policy` }],
    };
  },
});
