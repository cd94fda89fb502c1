import type { Instant } from './instant.ts';

/** What Azure tells of by itself, as far as certificates follow from it. */
export type VaultEventKind =
  | 'new-version'
  | 'near-expiry'
  | 'expired'
  /** The access policies of a vault, or whether it obeys them or roles. */
  | 'access-changed'
  | 'vault-changed'
  | 'roles-changed';

/** Something that happened to a vault, or above it. */
export interface VaultEvent {
  /** Azure's own name for it, by which it counts once. */
  readonly id: string;
  readonly kind: VaultEventKind;
  readonly at: Instant;
  /** The vault; of roles the scope that they were changed at. */
  readonly scope: string;
  /** The certificate in the vault; null where the vault itself is meant. */
  readonly object: string | null;
}
