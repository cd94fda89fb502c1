import { day } from '../dates.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The newest version in the vault is past its last day: the vault still hands it out, so a sync would spread it. */
export const secretExpired = defineSecretRule({
  id: 'secret-expired',
  page: PAGES.secrets,
  check({ secret, what }, { at }) {
    if (!secret.expiresOn || Date.parse(secret.expiresOn) > Date.parse(at)) return undefined;
    return {
      says: `The newest version of ${what} expired on ${day(secret.expiresOn)}, so App Service could only take an expired certificate.`,
      because: [{ fact: 'secret', says: `exp is ${day(secret.expiresOn)} on version ${secret.version}` }],
    };
  },
});
