import { say, type Words } from '../../sentences/index.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Diagnosis } from '../domain/finding.ts';
import { hoursBetween, type Instant, later } from '../domain/instant.ts';
import { type Cause, causeIn, RENEWAL_LINKS, reasonIn, type Untold } from './ahead/difference.ts';
import { atRenewal } from './ahead/next-version.ts';
import type { RenewalDay } from './ahead/renewal-day.ts';

/** What becomes of one certificate at its next renewal. */
export type Fate =
  /** It fails, by this cause, on this day; null where the day is not known. */
  | { readonly kind: 'fails'; readonly cause: Cause; readonly day: Instant | null }
  /** Its vault has renewed it already, and App Service will not get that version: what it holds ends on this day. */
  | { readonly kind: 'waits'; readonly cause: Cause; readonly day: Instant | null }
  | ({ readonly kind: 'untold'; readonly day: Instant | null } & Untold)
  | { readonly kind: 'passes'; readonly day: Instant }
  /** App Service renews it, and no vault takes part. */
  | { readonly kind: 'managed' };

/** A vault that was to renew so many hours ago and has no newer version is late, and why is not looked at here. */
const LATE_HOURS = 24;
const HOUR = 3600;

/** The same evidence as it will be at the next renewal, or when it ends where nothing renews it; null where nothing is to be judged. */
export function atNextRenewal(evidence: Evidence, day: RenewalDay): Evidence | null {
  const now = evidence.takenAt;
  switch (day.kind) {
    case 'managed':
      return null;
    case 'never':
      return { ...evidence, takenAt: day.at && later(day.at, -HOUR) > now ? later(day.at, -HOUR) : now };
    case 'on':
      return atRenewal(evidence, day.at > now ? day.at : now);
    default:
      return atRenewal(evidence, now);
  }
}

/** The fate of what its vault has renewed already, where App Service cannot take that version; null where it can, or has. */
export function waitingIn({ facts: { certificate, newest } }: Evidence, today: Diagnosis): Fate | null {
  if (!certificate.seen || !newest.seen || !newest.value) return null;
  const { thumbprint, expiresOn } = certificate.value;
  const cause = newest.value.thumbprint === thumbprint ? null : causeIn(today, RENEWAL_LINKS);
  return cause && { kind: 'waits', cause, day: expiresOn };
}

/** Reads the fate from what the rules say of the evidence at the next renewal. What could not be read is told, and no good news. */
export function fateOf(day: RenewalDay, then: Diagnosis | null, now: Instant): Fate {
  if (day.kind === 'managed' || !then) return { kind: 'managed' };
  const at = 'at' in day ? day.at : null;
  const cause = causeIn(then, RENEWAL_LINKS);
  if (cause) return { kind: 'fails', cause, day: at && at < now ? now : at };
  const reason = reasonIn(then, RENEWAL_LINKS) ?? unknowable(day, now);
  if (reason) return { kind: 'untold', day: at, ...reason };
  return { kind: 'passes', day: at ?? now };
}

function unknowable(day: RenewalDay, now: Instant): Untold | null {
  if (day.kind === 'put') return { unseen: say('ahead.put'), mend: '' };
  if (day.kind === 'untold') return { unseen: say('ahead.policy-not-read'), mend: say('ahead.ask-narrower') };
  if (day.kind === 'never' && day.at === null) return { unseen: say('ahead.no-end'), mend: '' };
  if (day.kind === 'on' && hoursBetween(day.at, now) >= LATE_HOURS) {
    return { unseen: say('ahead.late', { day: dayOf(day.at) }), mend: '' };
  }
  return null;
}

function dayOf(at: Instant): Words {
  return { at, as: 'day' };
}
