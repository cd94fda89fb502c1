import type { Words } from '../../sentences/index.ts';
import type { Principal } from '../domain/access.ts';
import type { Observed, Source, Unseen } from '../domain/evidence.ts';
import type { Instant } from '../domain/instant.ts';
import type { Asked } from './asked.ts';
import type { Clients } from './clients.ts';
import type { Cloud } from './clouds.ts';
import type { Probe } from './probe.ts';
import type { RoleReader } from './readers/roles.ts';
import type { Identity } from './scope.ts';

/** What every reader is given: the clients, who asks, and when. */
export interface Look {
  readonly clients: Clients;
  readonly cloud: Cloud;
  readonly identity: Identity;
  readonly at: Instant;
}

/** What a look at one certificate is made with. */
export interface Tools {
  readonly look: Look;
  readonly roles: RoleReader;
  /** Looks at what host names really serve; null where the bot is told not to. */
  readonly probe: Probe | null;
  /** Whether application settings may be read, which show more than thumbprints. */
  readonly readsSettings: boolean;
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

/** Something known without a request of its own. */
export function known<T>(value: T, { source, command, at }: Source): Observed<T> & { readonly seen: true } {
  return { seen: true, value, source, command, at };
}

/** Something that was left out on purpose. */
export function leftOut(why: Words, { at }: Pick<Look, 'at'>): Unseen {
  return { seen: false, why: 'left-out', mend: '', source: why, command: '', at };
}

/** A request as the source of a fact. */
export function sourceOf(asked: Asked, { at }: Pick<Look, 'at'>): Source {
  return { ...asked, at };
}
