import type { Case, Instant } from '../services/index.ts';
import * as pages from './case/pages.ts';
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

function pageOf(current: Case, frame: pages.Frame): pages.Page {
  switch (current.stage) {
    case 'diagnosed':
      return pages.diagnosed(current, frame);
    case 'proposed':
      return pages.proposed(current, frame);
    case 'declined':
      return pages.declined(current, frame);
    case 'expired':
      return pages.expired(current, frame);
    case 'approved':
      return pages.approved(current, frame);
    case 'applied':
      return pages.applied(current, frame);
    case 'overtaken':
      return pages.overtaken(current, frame);
    case 'resolved':
      return pages.resolved(current, frame);
    case 'unresolved':
      return pages.unresolved(current, frame);
    case 'failed':
      return pages.failed(current, frame);
  }
}
