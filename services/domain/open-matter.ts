import { AT_WORK, type Case } from './case.ts';
import { counting } from './counting.ts';
import type { Instant } from './instant.ts';
import { lapsesAt } from './lapse.ts';
import { type Guard, stopper } from './plan.ts';
import { keyOf } from './resource-id.ts';

/** Why a case is not over, and what it waits for. */
export type Wait =
  /** So many people have yet to approve. */
  | { readonly for: 'approval'; readonly left: number }
  /** A fix is proposed that cannot be carried out as things are. */
  | { readonly for: 'way'; readonly guard: Guard }
  /** Nothing is proposed: somebody has to mend it by hand, or see what the bot may not. */
  | { readonly for: 'hand' }
  /** It was decided on, and ended without the certificate being sound. */
  | { readonly for: 'look' }
  | { readonly for: 'bot' }
  /** It is sound, and what was granted for a time is taken back then. */
  | { readonly for: 'lapse'; readonly at: Instant };

/** What somebody who takes over has to know is not over. */
export interface OpenMatter {
  readonly current: Case;
  readonly wait: Wait;
}

/** What is open among cases, the newest first: of each certificate what was last seen, and whatever the bot is still at. */
export function openMatters(cases: readonly Case[], now: Instant): readonly OpenMatter[] {
  const seen = new Set<string>();
  return cases
    .toSorted((one, other) => Date.parse(other.openedAt) - Date.parse(one.openedAt))
    .filter((current) => {
      const key = keyOf(current.target.certificateId);
      const first = !seen.has(key);
      seen.add(key);
      return first || AT_WORK.includes(current.stage) || lapsesAt(current) !== null;
    })
    .flatMap((current) => {
      const wait = waitOf(current, now);
      return wait ? [{ current, wait }] : [];
    });
}

function waitOf(current: Case, now: Instant): Wait | null {
  switch (current.stage) {
    case 'proposed': {
      const guard = stopper(current.plan);
      if (guard) return { for: 'way', guard };
      return { for: 'approval', left: Math.max(1, current.plan.terms.approvals - counting(current, now).length) };
    }
    case 'diagnosed':
      return current.diagnosis.colour === 'green' ? null : { for: 'hand' };
    case 'approved':
    case 'applied':
    case 'undoing':
      return { for: 'bot' };
    case 'resolved':
    case 'unresolved':
    case 'failed': {
      const at = lapsesAt(current);
      if (current.stage !== 'resolved') return { for: 'look' };
      return at === null ? null : { for: 'lapse', at };
    }
    case 'declined':
    case 'overtaken':
    case 'expired':
    case 'undone':
      return current.diagnosis.colour === 'green' ? null : { for: 'look' };
  }
}
