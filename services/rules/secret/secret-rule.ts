import type { FactName, Facts } from '../../domain/evidence.ts';
import type { VaultSecret } from '../../domain/key-vault.ts';
import { type Context, defineRule, type Rule, type Verdict } from '../rule.ts';

/** What stands in the vault under the name that App Service asks for, and what the two are called. */
interface Standing {
  readonly secret: VaultSecret;
  readonly name: string;
  /** The name of the vault. */
  readonly holder: string;
}

interface SecretRule<K extends FactName, M extends FactName> {
  readonly id: string;
  readonly page: string;
  readonly alsoNeeds?: readonly K[];
  readonly mayUse?: readonly M[];
  readonly check: (facts: Standing & Pick<Facts, K> & Partial<Pick<Facts, M>>, context: Context) => Verdict;
}

/** A rule about what stands in the vault: not reached where there is no vault, or nothing in it. */
export function defineSecretRule<K extends FactName = never, M extends FactName = never>({
  id,
  page,
  alsoNeeds = [],
  mayUse = [],
  check,
}: SecretRule<K, M>): Rule {
  return defineRule<'certificate' | 'vault' | 'secret' | K, M>({
    id,
    link: 'secret',
    colour: 'yellow',
    needs: ['certificate', 'vault', 'secret', ...alsoNeeds],
    mayUse,
    page,
    check(facts, context) {
      const { certificate, vault, secret } = facts;
      if (!vault || !secret || !certificate.keyVault) return 'not-reached';
      return check({ ...facts, secret, name: certificate.keyVault.secretName, holder: vault.name }, context);
    },
  });
}
