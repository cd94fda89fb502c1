import { say, type Words } from '../../../sentences/index.ts';
import type { VaultSecret } from '../../domain/key-vault.ts';
import { PAGES } from '../rule.ts';
import { defineSecretRule } from './secret-rule.ts';

/** The newest version in the vault is disabled: App Service asks for the newest alone, so an older one does not help. */
export const secretDisabled = defineSecretRule({
  id: 'secret-disabled',
  page: PAGES.secrets,
  mayUse: ['versions'],
  check({ secret, name, holder, versions }) {
    if (secret.enabled) return undefined;
    const older = versions?.find(({ version, enabled }) => enabled && version !== secret.version);
    return {
      says: say(older ? 'rule-secret.disabled-alone' : 'rule-secret.disabled', { name, vault: holder }),
      because: [
        { fact: 'secret', says: enabledInWords(secret) },
        ...(older ? [{ fact: 'versions', says: enabledInWords(older) } as const] : []),
      ],
    };
  },
});

function enabledInWords({ enabled, version }: Pick<VaultSecret, 'enabled' | 'version'>): Words {
  return say('rule-secret.enabled', { enabled: String(enabled), version });
}
