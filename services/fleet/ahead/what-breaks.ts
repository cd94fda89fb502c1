import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Diagnosis } from '../../domain/finding.ts';
import type { Instant } from '../../domain/instant.ts';
import { type Changed, TOUCHES, type WhatIf } from '../what-if.ts';
import { causeIn, RENEWAL_LINKS, reasonIn, type Untold } from './difference.ts';
import { byCause, byReason, type CauseGroup, type UntoldGroup } from './grouped.ts';

/** One certificate of the vault before and after the change. */
export interface Compared {
  readonly certificate: AppServiceCertificate;
  readonly before: Diagnosis;
  readonly changed: Changed;
  readonly after: Diagnosis;
  /** Whether the change alters anything that was seen. */
  readonly alters: boolean;
}

/** What a change of a vault would break. */
export interface WhatBreaks {
  readonly what: WhatIf;
  /** The name of the vault. */
  readonly vault: string;
  readonly takenAt: Instant;
  readonly total: number;
  /** Nothing would be altered: the vault is so already. */
  readonly already: boolean;
  /** By rule, with the first day on which users would be hit. */
  readonly breaks: readonly CauseGroup[];
  readonly untold: readonly UntoldGroup[];
  /** Broken today, and broken after it. */
  readonly broken: number;
  /** Broken today, and no longer after it. */
  readonly mended: number;
  readonly holds: number;
  /** How many a vault that also shuts out trusted services would break; null where that was not asked. */
  readonly untrusted: number | null;
}

type Effect = 'breaks' | 'broken' | 'mended' | 'untold' | 'holds';

/** The difference of what the rules say before a change and after it. */
export function whatBreaks(
  what: WhatIf,
  vault: string,
  takenAt: Instant,
  compared: readonly Compared[],
): Omit<WhatBreaks, 'untrusted'> {
  const effects = compared.map((each) => {
    const unread = unreadOf(each, what);
    return { ...each, unread, effect: effectOf(each, unread, what) };
  });
  const count = (wanted: Effect) => effects.filter(({ effect }) => effect === wanted).length;
  return {
    what,
    vault,
    takenAt,
    total: compared.length,
    already: compared.length > 0 && compared.every(({ alters }) => !alters),
    breaks: byCause(
      effects.flatMap(({ certificate, after, effect }) => {
        const cause = effect === 'breaks' ? causeIn(after, TOUCHES[what]) : null;
        return cause ? [{ certificate, cause, at: after.outageAt }] : [];
      }),
    ),
    untold: byReason(
      effects.flatMap(({ certificate, effect, unread }) =>
        effect === 'untold' && unread ? [{ certificate, ...unread }] : [],
      ),
    ),
    broken: count('broken'),
    mended: count('mended'),
    holds: count('holds'),
  };
}

function effectOf({ before, after }: Compared, unread: Untold | null, what: WhatIf): Effect {
  const known = causeIn(before, RENEWAL_LINKS);
  if (known) return causeIn(after, RENEWAL_LINKS) || unread ? 'broken' : 'mended';
  if (causeIn(after, TOUCHES[what])) return 'breaks';
  return unread ? 'untold' : 'holds';
}

function unreadOf({ changed, after }: Compared, what: WhatIf): Untold | null {
  return changed.untold ? { unseen: changed.untold, mend: '' } : reasonIn(after, TOUCHES[what]);
}
