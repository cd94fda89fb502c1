import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Colour } from '../../domain/finding.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Fate } from '../forecast.ts';
import { byCause, byReason, type CauseGroup, type UntoldGroup } from './grouped.ts';

/** One certificate, how it stands today, and what becomes of it. */
export interface Foreseen {
  readonly certificate: AppServiceCertificate;
  readonly today: Colour;
  readonly fate: Fate;
}

/** What the next renewals will do to many certificates. */
export interface Forecast {
  readonly takenAt: Instant;
  readonly total: number;
  readonly fails: number;
  /** Those that will fail though nothing is wrong with them today. */
  readonly greenToday: number;
  readonly groups: readonly CauseGroup[];
  readonly untold: readonly UntoldGroup[];
  readonly passes: number;
  /** The first renewal that passes; null where none does. */
  readonly next: Instant | null;
  /** Free certificates that App Service renews by itself. */
  readonly managed: number;
}

/** Counts and groups the fates of many certificates. */
export function summed(foreseen: readonly Foreseen[], takenAt: Instant): Forecast {
  const failing = foreseen.flatMap(({ certificate, today, fate }) =>
    fate.kind === 'fails' || fate.kind === 'waits'
      ? [{ certificate, today, cause: fate.cause, at: fate.day, waits: fate.kind === 'waits' }]
      : [],
  );
  const untold = foreseen.flatMap(({ certificate, fate }) => {
    return fate.kind === 'untold' ? [{ certificate, unseen: fate.unseen, mend: fate.mend }] : [];
  });
  const passing = foreseen.flatMap(({ fate }) => (fate.kind === 'passes' ? [fate.day] : []));
  return {
    takenAt,
    total: foreseen.length,
    fails: failing.length,
    greenToday: failing.filter(({ today }) => today === 'green').length,
    groups: byCause(failing),
    untold: byReason(untold),
    passes: passing.length,
    next: passing.toSorted()[0] ?? null,
    managed: foreseen.filter(({ fate }) => fate.kind === 'managed').length,
  };
}
