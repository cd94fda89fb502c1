import { type Case, counting, type Instant, type Standing } from '../../services/index.ts';
import { run } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { capital } from '../parts/words.ts';

type Proposed = Case & { readonly stage: 'proposed' };

/** Said to one person on their own card, where they cannot approve: why not, in one sentence of our own words. */
export function whyNot(current: Proposed, { refused, mayBreakGlass }: Standing, now: Instant): string | null {
  switch (refused?.code) {
    case 'four-eyes':
      return `You asked for this fix, so somebody else has to approve it${mayBreakGlass ? ', or you alone with a reason' : ''}.`;
    case 'already-decided': {
      const more = current.plan.terms.approvals - counting(current, now).length;
      return `You have approved this fix; it takes ${more} more of other people.`;
    }
    case 'expired':
      return 'The look that this fix rests on is too old to approve anything by; check again for a fresh one.';
    case 'not-an-approver':
      return `${capital(refused.because)}, so somebody else has to approve it.`;
    default:
      return null;
  }
}

/** The same as a part of the card. */
export function standingNote(current: Proposed, standing: Standing | null, now: Instant): readonly Section[] {
  const words = standing && whyNot(current, standing, now);
  return words ? block({ id: 'standing', lines: [line(run(words))] }) : [];
}
