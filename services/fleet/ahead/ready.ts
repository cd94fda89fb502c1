import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Readiness } from '../readiness.ts';
import { type MemberAhead, memberOf } from './grouped.ts';

/** A certificate, and whether it would live through short lifetimes. */
export interface Judged {
  readonly certificate: AppServiceCertificate;
  readonly readiness: Readiness;
}

/** Certificates that lack the same for short lifetimes. */
export interface Unready {
  readonly why: Exclude<Readiness, { readonly kind: 'ready' }>;
  readonly members: readonly MemberAhead[];
}

/** Who is ready for certificates of 47 days, and who is not. */
export interface ReadinessReport {
  readonly takenAt: Instant;
  readonly total: number;
  readonly ready: number;
  /** What is not ready, and what cannot be told, last. */
  readonly unready: readonly Unready[];
}

const ORDER = ['uploaded', 'by-hand', 'too-late', 'too-early', 'blocked', 'untold'];

/** Counts who is ready, and groups the others by what they lack. */
export function reported(judged: readonly Judged[], takenAt: Instant): ReadinessReport {
  const groups = Map.groupBy(judged, ({ certificate, readiness }) => keyOfReason(certificate, readiness));
  const unready = [...groups.values()].flatMap((members): Unready[] => {
    const [first] = members;
    if (!first || first.readiness.kind === 'ready') return [];
    const named = members.map(({ certificate }) => memberOf(certificate));
    return [{ why: first.readiness, members: named }];
  });
  return {
    takenAt,
    total: judged.length,
    ready: judged.filter(({ readiness }) => readiness.kind === 'ready').length,
    unready: unready.toSorted((one, other) => {
      const byKind = ORDER.indexOf(one.why.kind) - ORDER.indexOf(other.why.kind);
      return byKind || other.members.length - one.members.length;
    }),
  };
}

/** What is blocked is blocked by one rule in one vault; what cannot be told, for one reason. */
function keyOfReason({ keyVault }: AppServiceCertificate, readiness: Readiness): string {
  if (readiness.kind === 'blocked') return `blocked ${readiness.cause.rule} ${keyVault?.vaultId.toLowerCase()}`;
  return JSON.stringify(readiness);
}
