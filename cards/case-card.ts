import type { Case, Instant } from '../services/index.ts';
import * as atWork from './case/pages/at-work.ts';
import * as ended from './case/pages/ended.ts';
import type { Frame, Page } from './case/pages/page.ts';
import * as undecided from './case/pages/undecided.ts';
import { speech } from './case/speech.ts';
import { unfolding } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import type { View } from './view.ts';

/** How long lists may be: generous first, then shorter until the card is small enough to send. */
const LENGTHS = [10, 6, 4, 2, 1];

/** The card of a case: what is known, what is proposed, what was done. */
export function caseCard(current: Case, now: Instant): View {
  return fitting(LENGTHS, (most) => {
    const { band, heading, body, folds } = pageOf(current, { now, most });
    return { band, heading, sections: [...body, ...unfolding(folds)], speech: speech(current, band.word, heading) };
  });
}

function pageOf(current: Case, frame: Frame): Page {
  switch (current.stage) {
    case 'diagnosed':
      return undecided.diagnosed(current, frame);
    case 'proposed':
      return undecided.proposed(current, frame);
    case 'declined':
      return undecided.declined(current, frame);
    case 'expired':
      return undecided.expired(current, frame);
    case 'approved':
      return atWork.approved(current, frame);
    case 'applied':
      return atWork.applied(current, frame);
    case 'overtaken':
      return undecided.overtaken(current, frame);
    case 'resolved':
      return ended.resolved(current, frame);
    case 'unresolved':
      return ended.unresolved(current, frame);
    case 'failed':
      return ended.failed(current, frame);
    case 'undoing':
      return atWork.undoing(current, frame);
    case 'undone':
      return ended.undone(current, frame);
  }
}
