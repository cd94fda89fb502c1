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
    const names = guards.map(({ name }) => name).join(', ');
    const rules = guards.flatMap(({ inboundRules }) => inboundRules);
    if (rules.length > 0) {
      const because = `whether the inbound rules ${rules.join(', ')} of the perimeter ${names} admit App Service`;
      return { unjudged: 'perimeters', because };
    }
    return {
      says: names
        ? `The network security perimeter ${names} keeps App Service out of ${vault.name}: it has no inbound rule.`
        : `${vault.name} is open to a network security perimeter alone and is in none, which keeps App Service out.`,
      because: [
        { fact: 'vault', says: `Public network access is ${vault.publicNetworkAccess}` },
        { fact: 'perimeters', says: guards.map(inWords).join(', ') || 'No perimeter is around the vault' },
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

function inWords({ name, enforced, inboundRules }: Perimeter): string {
  return `${name} is ${enforced ? 'enforced' : 'in transition'}, with ${inboundRules.length} inbound rules`;
}
