import { allows, allowsData, type Role } from '../domain/access.ts';
import type { Caller } from '../domain/examined.ts';
import { keyOf } from '../domain/resource-id.ts';
import { giveRole } from './commands.ts';

/** Whom commands give rights: the bot, and which roles there are to give it. */
export interface Receiver extends Caller {
  /** Roles of all subscriptions that show theirs. */
  readonly roles: readonly Role[];
}

/** An action that is to be allowed, and where; `isData` for one that is taken inside a vault. */
export interface Wanted {
  readonly action: string;
  readonly scope: string;
  readonly isData?: boolean;
}

/**
 * A role of those that `infra/scope.json` makes for the bot in each subscription: by the name that it has there, and only where
 * it is there and gives what is wanted. One of another version of the template may give less.
 */
export function ownRole(kind: 'reader' | 'fixer', { action, scope, isData }: Wanted, roles: readonly Role[]) {
  const [, subscriptionId] = /^\/subscriptions\/([^/]+)/i.exec(scope) ?? [];
  const name = keyOf(`Greenlight ${kind} (${subscriptionId})`);
  const gives = isData ? allowsData : allows;
  return roles.find((role) => keyOf(role.name) === name && gives(role.permissions, action))?.name ?? null;
}

/** Lets the bot read something: by its own role where that is there, else by one of Azure's. */
export function giveReading(bot: Receiver, wanted: Wanted, builtIn: string): string {
  return giveRole(bot, ownRole('reader', wanted, bot.roles) ?? builtIn, wanted.scope);
}
