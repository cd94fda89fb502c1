import { commas, say, type Words } from '../../../sentences/index.ts';
import type { Perimeter, Vault } from '../../domain/key-vault.ts';
import { defineRule, PAGES } from '../rule.ts';

/** A network security perimeter guards the vault, overrides the exception for trusted services, and admits nobody from outside. */
export const perimeterBlocksAppService = defineRule({
  id: 'perimeter-blocks-app-service',
  link: 'network',
  colour: 'yellow',
  needs: ['vault', 'perimeters'],
  page: PAGES.perimeter,
  check({ vault, perimeters }) {
    if (!vault) return 'not-reached';
    const guards = guardsOf(vault, perimeters);
    if (guards.length === 0 && !isSecured(vault)) return undefined;
    const names = commas(guards.map(({ name }) => name));
    const rules = guards.flatMap(({ inboundRules }) => inboundRules);
    if (rules.length > 0) {
      const because = say('rule-network.whether-admitted', { rules: commas(rules), perimeters: names });
      return { unjudged: 'perimeters', because };
    }
    return {
      says:
        guards.length > 0
          ? say('rule-network.perimeter', { perimeters: names, vault: vault.name })
          : say('rule-network.no-perimeter', { vault: vault.name }),
      because: [
        { fact: 'vault', says: say('rule-network.access', { access: vault.publicNetworkAccess }) },
        { fact: 'perimeters', says: guards.length > 0 ? commas(guards.map(inWords)) : say('rule-network.none-around') },
      ],
    };
  },
});

/** Perimeters whose rules decide: enforced ones, and on a vault that is secured by perimeter those in transition too. */
function guardsOf(vault: Vault, perimeters: readonly Perimeter[]): readonly Perimeter[] {
  return perimeters.filter(({ enforced }) => enforced || isSecured(vault));
}

function isSecured({ publicNetworkAccess }: Vault): boolean {
  return publicNetworkAccess.toLowerCase() === 'securedbyperimeter';
}

function inWords({ name, enforced, inboundRules }: Perimeter): Words {
  return say('rule-network.guard', { name, enforced: enforced ? 'yes' : 'no', count: inboundRules.length });
}
