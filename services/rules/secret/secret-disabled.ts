import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The newest version in the vault is disabled: App Service asks for the newest alone, so an older one does not help. */
export const secretDisabled = defineSecretRule({
  id: 'secret-disabled',
  page: PAGES.secrets,
  mayUse: ['versions'],
  check({ secret, what, versions }) {
    if (secret.enabled) return undefined;
    const older = versions?.find(({ version, enabled }) => enabled && version !== secret.version);
    const though = older ? ', even though an older version is enabled' : '';
    return {
      says: `The newest version of ${what} is disabled${though}: App Service asks for the newest alone.`,
      because: [
        { fact: 'secret', says: `enabled is ${secret.enabled} on version ${secret.version}` },
        ...(older ? [{ fact: 'versions', says: `enabled is true on version ${older.version}` } as const] : []),
      ],
    };
  },
});
