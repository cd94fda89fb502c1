import type { DenyAssignment, Principal, RoleAssignment } from './access.ts';
import type { AppServiceCertificate, Site } from './app-service.ts';
import type { Instant } from './instant.ts';
import type { Vault, VaultCertificateVersion } from './key-vault.ts';

/** What the bot can know of one certificate. `null` means Azure says there is none; absence is a fact. */
export interface Facts {
  readonly certificate: AppServiceCertificate;
  readonly vault: Vault | null;
  /** A deleted vault of that name that could still be recovered. Looked for only when the vault is absent. */
  readonly deletedVault: { readonly id: string; readonly location: string } | null;
  /** A vault of the same name under another resource id: vault names are unique in the world. */
  readonly vaultElsewhere: { readonly id: string } | null;
  /** The service principal of App Service in this tenant. */
  readonly principal: Principal | null;
  /** Object ids of the groups that principal is in, nested ones too. Asked only where a grant to a group could matter. */
  readonly principalGroups: readonly string[];
  /** The roles given at the secret, its vault, or above. */
  readonly roleAssignments: RoleGrants;
  readonly denyAssignments: readonly DenyAssignment[];
  /** Versions of the vault certificate, oldest first; null when the vault holds no certificate of that name. */
  readonly versions: readonly VaultCertificateVersion[] | null;
  /** The sites and slots of the same webspace whose host names this certificate serves or covers. */
  readonly sites: readonly Site[];
  /** Thumbprints that other certificates of App Service hold: a host name bound to one of them follows that one. */
  readonly otherThumbprints: readonly string[];
}

/** Who of interest has a role at a secret, its vault, or above. */
export interface RoleGrants {
  /** Roles of the service principal of App Service, through groups too. */
  readonly held: readonly RoleAssignment[];
  /** Roles of those who are taken for it. */
  readonly ofLookAlikes: readonly RoleAssignment[];
  /** How many role assignments there are in all. */
  readonly total: number;
}

export type FactName = keyof Facts;

/** Where a fact comes from: the request that asked for it, as Azure knows it, and when. */
export interface Source {
  readonly source: string;
  readonly at: Instant;
}

/** A fact that could not be read, why, and what would let the bot read it. Ignorance is never silently health. */
export interface Unseen extends Source {
  readonly seen: false;
  readonly why: 'denied' | 'unavailable';
  readonly mend: string;
}

/** One look at one fact. */
export type Observed<T> = (Source & { readonly seen: true; readonly value: T }) | Unseen;

/** Everything the bot saw of one certificate, in one moment. */
export interface Evidence {
  readonly facts: { readonly [K in FactName]: Observed<Facts[K]> };
  readonly takenAt: Instant;
}

/** The named facts, if every one of them was seen. */
export function seen<K extends FactName>(evidence: Evidence, names: readonly K[]): Pick<Facts, K> | undefined {
  const values: Partial<Record<FactName, unknown>> = {};
  for (const name of names) {
    const fact = evidence.facts[name];
    if (!fact.seen) return undefined;
    values[name] = fact.value;
  }
  return values as Pick<Facts, K>;
}
