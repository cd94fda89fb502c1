import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { FactName, Facts } from '../../domain/evidence.ts';
import type { NewestVersion, RenewalPolicy, Vault } from '../../domain/key-vault.ts';
import { type Context, defineRule, type Found, type Rule } from '../rule.ts';

/** A vault certificate that may be renewed: what App Service holds of it, where it stands, and its newest version. */
export interface Renewable {
  readonly certificate: AppServiceCertificate;
  readonly vault: Vault;
  readonly name: string;
  readonly newest: NewestVersion | null;
}

interface RenewalRule<K extends FactName> {
  readonly id: string;
  readonly page: string;
  readonly needs: readonly K[];
  check(facts: Pick<Facts, K>, renewable: Renewable, context: Context): Found | undefined;
}

const NEEDS = ['certificate', 'vault', 'secret', 'newest'] as const;

/** A rule about how a vault certificate gets its next version. A plain secret has no such thing: somebody puts it there. */
export function defineRenewalRule<K extends FactName>({ id, page, needs, check }: RenewalRule<K>): Rule {
  return defineRule<K | (typeof NEEDS)[number]>({
    id,
    link: 'renewal',
    colour: 'yellow',
    page,
    needs: [...NEEDS, ...needs],
    check(facts, context) {
      const { certificate, vault, secret, newest }: Pick<Facts, (typeof NEEDS)[number]> = facts;
      if (!vault || !secret) return 'not-reached';
      if (secret.kind === 'secret' || !certificate.keyVault) return undefined;
      return check(facts, { certificate, vault, name: certificate.keyVault.secretName, newest }, context);
    },
  });
}

/** `Unknown` is what Key Vault calls an issuer that it has no account with. */
export function isUnknownToVault(policy: RenewalPolicy | null): boolean {
  return policy?.issuer.toLowerCase() === 'unknown';
}
