import { type Case, type Instant, localeOfCase, type Standing } from '../services/index.ts';
import { applied, approved } from './case/pages/at-work.ts';
import { failed, resolved, unresolved } from './case/pages/ended.ts';
import { declined, diagnosed, expired, overtaken, proposed } from './case/pages/opened.ts';
import type { Frame, Page } from './case/pages/page.ts';
import { undoing, undone } from './case/pages/taken-back.ts';
import { speech } from './case/speech.ts';
import { unfolding } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import { refreshOf } from './refresh.ts';
import type { Card, View } from './view.ts';

/** How long lists may be: generous first, then shorter until the card is small enough to send. */
const LENGTHS = [10, 6, 4, 2, 1];

/** The card of a case: what is known, what is proposed, what was done. */
export function caseCard(current: Case, now: Instant): View {
  return draw(current, now, null, {});
}

/** Who is shown a card in a conversation. */
export interface Readers {
  /** How a proposal stands for the one person who is shown it; null on everybody's card. */
  readonly standing: Standing | null;
  /** Whose clients ask for a card of their own, as the channel names them, who matters most first. */
  readonly userIds: readonly string[];
}

/** The same card where it is shown again, for everybody or for one person. */
export function sharedCaseCard(current: Case, now: Instant, { standing, userIds }: Readers): View {
  return draw(current, now, standing, { refresh: refreshOf(current, userIds) });
}

function draw(current: Case, now: Instant, standing: Standing | null, besides: Card): View {
  const sheet = (most: number) => {
    const { band, colour, heading, body, folds, beside } = pageOf(current, { now, most, standing });
    const spoken = speech(current, { colour, heading }, standing, now);
    return { band, heading, sections: [...body, ...unfolding(folds, beside)], speech: spoken };
  };
  return fitting(LENGTHS, sheet, localeOfCase(current), besides);
}

function pageOf(current: Case, frame: Frame): Page {
  switch (current.stage) {
    case 'diagnosed':
      return diagnosed(current, frame);
    case 'proposed':
      return proposed(current, frame);
    case 'declined':
      return declined(current, frame);
    case 'expired':
      return expired(current, frame);
    case 'approved':
      return approved(current, frame);
    case 'applied':
      return applied(current, frame);
    case 'overtaken':
      return overtaken(current, frame);
    case 'resolved':
      return resolved(current, frame);
    case 'unresolved':
      return unresolved(current, frame);
    case 'failed':
      return failed(current, frame);
    case 'undoing':
      return undoing(current, frame);
    case 'undone':
      return undone(current, frame);
  }
}
