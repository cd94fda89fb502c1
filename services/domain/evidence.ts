import type { Words } from '../../sentences/index.ts';
import type { DenyAssignment, Principal, RoleAssignment } from './access.ts';
import type { AppServiceCertificate, PinnedThumbprints, ServedHost, ServicePlan, Site } from './app-service.ts';
import type { Instant } from './instant.ts';
import type {
  Deleted,
  NewestVersion,
  PendingRenewal,
  Perimeter,
  RenewalPolicy,
  Vault,
  VaultCertificateVersion,
  VaultSecret,
} from './key-vault.ts';
import type { OtherCertificate } from './other-certificate.ts';
import type { Deed, Lock, PolicyRefusal } from './surroundings.ts';

/** What the bot can know of one certificate. `null` means Azure says there is none; absence is a fact. */
export interface Facts {
  readonly certificate: AppServiceCertificate;
  /** The plan it belongs to; null where the bot knows of no such plan. */
  readonly servicePlan: ServicePlan | null;
  /** The directory tenant of the subscription that it is in. */
  readonly tenantId: string;
  readonly vault: Vault | null;
  /** A deleted vault of that name that could still be recovered. Looked for only when the vault is absent. */
  readonly deletedVault: (Deleted & { readonly id: string; readonly location: string }) | null;
  /** A vault of the same name under another resource id: vault names are unique in the world. */
  readonly vaultElsewhere: { readonly id: string } | null;
  /** Network security perimeters around the vault. */
  readonly perimeters: readonly Perimeter[];
  /** The service principal of App Service in this tenant. */
  readonly principal: Principal | null;
  /** Object ids of the groups that principal is in, nested ones too. Asked only where a grant to a group could matter. */
  readonly principalGroups: readonly string[];
  /** The roles given at the secret, its vault, or above. */
  readonly roleAssignments: RoleGrants;
  readonly denyAssignments: readonly DenyAssignment[];
  /** What stands in the vault under the name that App Service asks for. */
  readonly secret: VaultSecret | null;
  /** A deleted certificate or secret of that name. Looked for only when there is none. */
  readonly deletedSecret: (Deleted & { readonly kind: VaultSecret['kind'] }) | null;
  /** The newest version of the vault certificate; null when the vault holds no certificate of that name. */
  readonly newest: NewestVersion | null;
  readonly renewalPolicy: RenewalPolicy | null;
  readonly pendingRenewal: PendingRenewal | null;
  /** Versions of the vault certificate, oldest first. Asked only where an earlier one matters; else the newest alone. */
  readonly versions: readonly VaultCertificateVersion[] | null;
  /** The sites and slots of the same webspace whose host names this certificate serves or covers. */
  readonly sites: readonly Site[];
  /** The other certificates of its webspace: a host name bound to one of them follows that one. */
  readonly others: readonly OtherCertificate[];
  /** Application settings of those sites that name thumbprints. */
  readonly pinned: readonly PinnedThumbprints[];
  /** What a TLS probe of each bound host name sees. */
  readonly served: readonly ServedHost[];
  /** Every role at the vault or above. Asked, like all that follows, only where something is wrong. */
  readonly vaultRoles: readonly RoleAssignment[];
  readonly locks: readonly Lock[];
  /** Writes of the vault within the time that Azure keeps them, newest first. */
  readonly deeds: readonly Deed[];
  readonly policyRefusals: readonly PolicyRefusal[];
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

/** Where a fact comes from: the request that asked for it, as Azure knows it, or why none was needed; how to ask it oneself, and when. */
export interface Source {
  readonly source: Words;
  /** What anybody may copy into a terminal to see the same. */
  readonly command: string;
  readonly at: Instant;
}

/** A fact that could not be read, why, and what would let the bot read it. Ignorance is never silently health. */
export interface Unseen extends Source {
  readonly seen: false;
  /** `left-out` is not ignorance: it was not looked at on purpose, and counts neither for nor against health. */
  readonly why: 'denied' | 'unavailable' | 'left-out';
  readonly mend: Words;
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
