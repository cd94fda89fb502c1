import { say, type Words } from '../../sentences/index.ts';
import { type Case, counting, type Instant, type Standing } from '../../services/index.ts';
import { run } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';

type Proposed = Case & { readonly stage: 'proposed' };

/** Said to one person on their own card, where they cannot approve: why not, in one sentence of our own words. */
export function whyNot(current: Proposed, { refused, mayBreakGlass }: Standing, now: Instant): Words | null {
  switch (refused?.code) {
    case 'four-eyes':
      return mayBreakGlass ? say('refusal.own-question-alone') : say('refusal.own-question');
    case 'already-decided':
      return say('refusal.more-people', { count: current.plan.terms.approvals - counting(current, now).length });
    case 'expired':
      return say('refusal.look-too-old');
    case 'not-an-approver':
      return refused.because;
    default:
      return null;
  }
}

/** The same as a part of the card. */
export function standingNote(current: Proposed, standing: Standing | null, now: Instant): readonly Section[] {
  const words = standing && whyNot(current, standing, now);
  return words ? block({ id: 'standing', lines: [line(run(words))] }) : [];
}
