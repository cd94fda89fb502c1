import { say, type Words } from '../../../sentences/index.ts';
import type { FactName, Facts } from '../../domain/evidence.ts';
import { defineRule, type Found, PAGES, type Rule } from '../rule.ts';
import { type AccessFacts, type AccessFault, accessFault } from './grants.ts';

interface AccessRule {
  readonly id: string;
  readonly fault: AccessFault;
  readonly models: readonly AccessFacts['vault']['model'][];
  readonly says: (facts: AccessFacts) => Words;
  readonly proof: (facts: AccessFacts) => { readonly fact: FactName; readonly says: Words };
}

const NEEDS = ['vault', 'principal', 'principalGroups'] as const;

/** A rule about who the vault lets in: judged by the permission model that the vault obeys. */
export function defineAccessRule({ id, fault, models, says, proof }: AccessRule): Rule {
  return defineRule({
    id,
    link: 'access',
    colour: 'yellow',
    needs: NEEDS,
    mayUse: ['roleAssignments', 'sites'],
    page: models.includes('roles') ? PAGES.roles : PAGES.import,
    check(facts) {
      const { vault, principal } = facts;
      if (!vault || !principal) return 'not-reached';
      if (vault.model === 'roles' && !facts.roleAssignments) return { unjudged: 'roleAssignments' };
      const whole: AccessFacts = { ...facts, vault, principal };
      if (!models.includes(vault.model) || accessFault(whole) !== fault) return undefined;
      return { says: says(whole), because: [proof(whole), principalProof(whole)] } satisfies Found;
    },
  });
}

function principalProof({ principal }: { principal: NonNullable<Facts['principal']> }) {
  const { name, objectId, applicationId } = principal;
  const says = say('rule-access.principal', { name, object: objectId, application: applicationId });
  return { fact: 'principal' as const, says };
}
