import type { Words } from '../../sentences/index.ts';
import type { FactName, Facts } from '../domain/evidence.ts';
import type { Finding, Link } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';

/** What a rule knows besides its facts. */
export interface Context {
  readonly at: Instant;
  /** From how few days left a certificate without a successor is worth a warning. */
  readonly expiringDays: number;
  /** Causes found on earlier links: what stands behind them cannot work either. */
  readonly causes: readonly Finding[];
  /** Whether something on an earlier link could not be judged. */
  readonly unread: boolean;
}

/** What a rule finds: the sentence, and the facts that prove it. `colour` only where it differs from the rule's own. */
export interface Found {
  readonly says: Words;
  readonly because: readonly { readonly fact: FactName; readonly says: Words }[];
  readonly colour?: Finding['colour'];
}

/** A rule that cannot judge after all, and for want of what. */
export interface Unjudged {
  readonly unjudged: FactName;
  /** Said where the fact was read and still does not answer the question. */
  readonly because?: Words;
}

/**
 * Nothing is `undefined`; a question that makes no sense before an earlier link holds is `not-reached`, one that was not
 * to be asked is `not-looked`.
 */
export type Verdict = Found | Unjudged | 'not-reached' | 'not-looked' | undefined;

/** One way a certificate can be wrong. `check` gets what it needs, all of it seen, and what it may use, if it was seen. */
export interface Rule<K extends FactName = FactName, M extends FactName = FactName> {
  readonly id: string;
  readonly link: Link;
  readonly colour: Finding['colour'];
  readonly symptom: boolean;
  readonly needs: readonly K[];
  readonly mayUse: readonly M[];
  /** The governing page of Microsoft's documentation. */
  readonly page: string;
  check(facts: Pick<Facts, K> & Partial<Pick<Facts, M>>, context: Context): Verdict;
}

type Written<K extends FactName, M extends FactName> = Omit<Rule<K, M>, 'symptom' | 'mayUse'> &
  Partial<Pick<Rule<K, M>, 'symptom' | 'mayUse'>>;

/** Fills in what most rules leave out: a cause, judged by what it needs alone. */
export function defineRule<K extends FactName, M extends FactName = never>(rule: Written<K, M>): Rule {
  return { symptom: false, mayUse: [], ...rule } as unknown as Rule;
}

/** Microsoft's pages that several rules stand on. */
export const PAGES = {
  import: 'https://learn.microsoft.com/azure/app-service/configure-ssl-certificate',
  network: 'https://learn.microsoft.com/azure/key-vault/general/network-security',
  roles: 'https://learn.microsoft.com/azure/key-vault/general/rbac-guide',
  deny: 'https://learn.microsoft.com/azure/role-based-access-control/deny-assignments',
  order: 'https://learn.microsoft.com/azure/app-service/configure-ssl-app-service-certificate',
  softDelete: 'https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview',
  move: 'https://learn.microsoft.com/azure/key-vault/general/move-subscription',
  secrets: 'https://learn.microsoft.com/azure/key-vault/secrets/about-secrets',
  vaultCertificates: 'https://learn.microsoft.com/azure/key-vault/certificates/about-certificates',
  perimeter: 'https://learn.microsoft.com/azure/private-link/network-security-perimeter-transition',
  renewal: 'https://learn.microsoft.com/azure/key-vault/certificates/overview-renew-certificate',
  issuance: 'https://learn.microsoft.com/azure/key-vault/certificates/create-certificate-scenarios',
  bindings: 'https://learn.microsoft.com/azure/app-service/configure-ssl-bindings',
  code: 'https://learn.microsoft.com/azure/app-service/configure-ssl-certificate-in-code',
} as const;
