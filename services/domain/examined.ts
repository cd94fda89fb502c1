import type { Words } from '../../sentences/index.ts';
import type { Vault } from './key-vault.ts';

/** How something that was tried went: it worked, or Azure's words for why not. */
export type Tried =
  | { readonly works: true }
  | {
      readonly works: false;
      /** `closed` where a network stood in the way and not a right, `absent` where there is no such thing. */
      readonly why: 'refused' | 'closed' | 'absent' | 'broken';
      readonly says: Words;
    };

/** Whom Azure takes the bot for, as its own token says. */
export interface Caller {
  readonly objectId: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly kind: 'managed-identity' | 'application' | 'person';
  /** The resource of a managed identity, or the name that a person signs in with. */
  readonly name: string;
}

/** What may be listed of web apps in a subscription or a resource group. */
export interface WebReads {
  readonly scope: string;
  readonly certificates: Tried;
  readonly sites: Tried;
}

/** What a vault itself lets be listed. */
export interface VaultReads {
  readonly certificates: Tried;
  readonly secrets: Tried;
  /** The address that the vault saw the bot come from, where it says so. */
  readonly address: string | null;
}

/** A vault that is to be looked at, and whether certificates of App Service follow it. */
export interface VaultInUse {
  readonly id: string;
  /** Null where the bot cannot see it. */
  readonly vault: Vault | null;
  readonly isFollowed: boolean;
}

/** The parts of a store's examination, in their order; each is told when it has passed. */
export const STORE_STEPS = ['open', 'write', 'read', 'revision', 'queue', 'delete'] as const;
export type StoreStep = (typeof STORE_STEPS)[number];
