import { say } from '../../../sentences/index.ts';
import type { Vault } from '../../domain/key-vault.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The vault's firewall is closed and does not except trusted Microsoft services, App Service among them. An enforced perimeter overrides it. */
export const firewallBlocksAppService = defineRule({
  id: 'firewall-blocks-app-service',
  link: 'network',
  colour: 'yellow',
  needs: ['vault'],
  mayUse: ['perimeters'],
  page: PAGES.network,
  check({ vault, perimeters = [] }) {
    if (!vault) return 'not-reached';
    if (!blocks(vault) || perimeters.some(({ enforced }) => enforced)) return undefined;
    return {
      says: say('rule-network.firewall', { vault: vault.name }),
      because: [
        {
          fact: 'vault',
          says: say('rule-network.settings', {
            access: vault.publicNetworkAccess,
            action: vault.networkRules?.defaultAction ?? '',
            bypass: vault.networkRules?.bypass ?? '',
          }),
        },
      ],
    };
  },
});

/** Closed to the public, and to trusted services too. Without rules of its own a vault lets trusted services pass. */
function blocks({ publicNetworkAccess, networkRules }: Vault): boolean {
  if (networkRules?.bypass.toLowerCase() !== 'none') return false;
  const access = publicNetworkAccess.toLowerCase();
  return access === 'disabled' || (access === 'enabled' && networkRules.defaultAction.toLowerCase() === 'deny');
}
