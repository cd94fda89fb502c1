import type { Principal, Role } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Caller, Tried, VaultReads, WebReads } from '../domain/examined.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Need } from '../domain/need.ts';
import type { Rights } from '../domain/rights.ts';

/** What the bot asks of Azure to find out about itself: each is tried, and none is needed for another. */
export interface Examiner {
  /** Where Microsoft Graph answers in this cloud. */
  readonly graphEndpoint: string;
  /** Application id of App Service in this cloud; null where none is published. */
  readonly appServiceId: string | null;
  caller(): Promise<Caller>;
  /** How far Azure's clock is ahead of this machine's, in milliseconds; null where it shows none. */
  clock(): Promise<number | null>;
  inventory(): Promise<Omit<Inventory, 'principal'>>;
  principal(): Promise<Observed<Principal | null>>;
  /** Looks one person up, as is done for the groups of whoever decides. */
  people(): Promise<Tried>;
  /** Lists the certificates and the web apps of a subscription or a resource group. */
  web(scope: string): Promise<WebReads>;
  /** Lists the application settings of a site. */
  appSettings(siteId: string): Promise<Tried>;
  /** Lists what stands in a vault. */
  vault(vaultId: string): Promise<VaultReads>;
  /** The roles that can be given in a subscription. */
  roles(subscriptionId: string): Promise<readonly Role[]>;
  rights(objectId: string, needs: readonly Need[]): Promise<readonly Rights[]>;
}
