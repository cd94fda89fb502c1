import type { Principal } from './access.ts';
import type { AppServiceCertificate, ServicePlan, Site } from './app-service.ts';
import type { Observed } from './evidence.ts';
import type { Instant } from './instant.ts';
import type { Vault } from './key-vault.ts';

/** Everything the bot can read, by Resource Graph: good for names and overviews, too old for a verdict on one certificate. */
export interface Inventory {
  readonly takenAt: Instant;
  /** The request it came from, and how to ask it oneself. */
  readonly source: string;
  readonly command: string;
  readonly certificates: readonly AppServiceCertificate[];
  readonly sites: readonly Site[];
  readonly vaults: readonly Vault[];
  readonly plans: readonly ServicePlan[];
  /** The directory tenant of each subscription, by its id in lower case. */
  readonly tenants: ReadonlyMap<string, string>;
  /** What each subscription is called, by its id in lower case. */
  readonly subscriptions: ReadonlyMap<string, string>;
  /** Who owns a certificate, site or vault, as its tags say, by the id as `keyOf` writes it; what has no such tag is not in it. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** The service principal of App Service in this tenant. */
  readonly principal: Observed<Principal | null>;
}
