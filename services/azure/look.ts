import type { Principal } from '../domain/access.ts';
import type { Instant } from '../domain/instant.ts';
import type { Clients } from './clients.ts';
import type { Cloud } from './clouds.ts';
import type { Identity } from './scope.ts';

/** What every reader is given: the clients, who asks, and when. */
export interface Look {
  readonly clients: Clients;
  readonly cloud: Cloud;
  readonly identity: Identity;
  readonly at: Instant;
}

/** The vault of a certificate, as its App Service resource names it. */
export interface VaultReference {
  readonly vaultId: string;
  readonly secretName: string;
}

/** A look at the access side, once it is known for whom. */
export interface AccessLook extends Look {
  readonly principal: Principal | null;
}
