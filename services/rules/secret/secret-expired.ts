import { say } from '../../../sentences/index.ts';
import { day } from '../dates.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The newest version in the vault is past its last day: the vault still hands it out, so a sync would spread it. */
export const secretExpired = defineSecretRule({
  id: 'secret-expired',
  page: PAGES.secrets,
  check({ secret, name, holder }, { at }) {
    if (!secret.expiresOn || Date.parse(secret.expiresOn) > Date.parse(at)) return undefined;
    return {
      says: say('rule-secret.expired', { name, vault: holder, day: day(secret.expiresOn) }),
      because: [
        {
          fact: 'secret',
          says: say('rule-secret.exp', { day: day(secret.expiresOn), version: secret.version }),
        },
      ],
    };
  },
});
