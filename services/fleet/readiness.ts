import { say } from '../../sentences/index.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Cause, Untold } from './ahead/difference.ts';
import { type RenewalDay, renewsByItself } from './ahead/renewal-day.ts';
import type { Fate } from './forecast.ts';

/**
 * From which day on a public certificate may live at most so many days.
 * Source: cabforum.org, ballot SC-081v3, "Introduce Schedule of Reducing Validity and Data Reuse Periods".
 */
export const SCHEDULE = [
  { days: 200, from: '2026-03-15T00:00:00Z' },
  { days: 100, from: '2027-03-15T00:00:00Z' },
  { days: 47, from: '2029-03-15T00:00:00Z' },
] as const;

const LIFETIME_DAYS = 47;

/**
 * How long before its end a certificate has to be in the vault to be taken in time. App Service syncs within 24 hours by
 * one page of Microsoft's, within 48 by an older one: the longer time is the safe one.
 */
const SYNC_DAYS = 2;

/** Whether a certificate would live through lifetimes of 47 days with nobody looking. */
export type Readiness =
  | { readonly kind: 'ready' }
  /** Somebody uploads it, or puts it into the vault. */
  | { readonly kind: 'uploaded' }
  /** Its policy only sends mail, or names an issuer that the vault does not know. */
  | { readonly kind: 'by-hand' }
  /** Its policy renews so many days before the end, which is before such a certificate begins. */
  | { readonly kind: 'too-early'; readonly days: number }
  /** Its policy leaves App Service so few hours to take the new version. */
  | { readonly kind: 'too-late'; readonly hours: number }
  /** It renews by itself, and App Service would not get it. */
  | { readonly kind: 'blocked'; readonly cause: Cause }
  | ({ readonly kind: 'untold' } & Untold);

/** Judges the evidence of one certificate, and what the next renewal will make of it. */
export function readinessOf(
  { facts: { renewalPolicy } }: Evidence,
  day: RenewalDay,
  fate: Fate,
  isFromVault: boolean,
): Readiness {
  if (fate.kind === 'managed') return { kind: 'ready' };
  if (!isFromVault) return { kind: 'uploaded' };
  const policy = renewalPolicy.seen ? renewalPolicy.value : null;
  if (day.kind === 'never' || (policy && !renewsByItself(policy))) return { kind: 'by-hand' };
  const { daysBeforeExpiry = null, lifetimePercentage = null } = policy?.automatic ?? {};
  if (daysBeforeExpiry !== null && daysBeforeExpiry >= LIFETIME_DAYS)
    return { kind: 'too-early', days: daysBeforeExpiry };
  const left =
    daysBeforeExpiry ?? (lifetimePercentage === null ? null : LIFETIME_DAYS * (1 - lifetimePercentage / 100));
  if (left !== null && left <= SYNC_DAYS) return { kind: 'too-late', hours: Math.floor(left * 24) };
  if (fate.kind === 'fails' || fate.kind === 'waits') return { kind: 'blocked', cause: fate.cause };
  if (fate.kind === 'untold') return { kind: 'untold', unseen: fate.unseen, mend: fate.mend };
  return left === null ? { kind: 'untold', unseen: say('facts.renewal-policy'), mend: '' } : { kind: 'ready' };
}
