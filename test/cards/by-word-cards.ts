import { saidCard } from '../../cards/by-word/said-card.ts';
import { whichCard } from '../../cards/by-word/which-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { Case } from '../../services/index.ts';
import { caseAt, proposedWith, SYNC_ALONE } from '../helpers/cases.ts';
import { changes } from '../helpers/changes.ts';
import { endedWith, GUARDS } from './variant-parts.ts';

export const SYNCABLE = { ...caseAt.proposed, plan: SYNC_ALONE };
export const STOPPED = proposedWith({ blockedBy: GUARDS.filter(({ stops }) => stops === 'plan') });
export const DONE = endedWith('resolved', { changes: Object.values(changes) });

/** What is answered to buttons that are pressed by word. */
export function byWordCards(
  long: Extract<Case, { stage: 'proposed' }>,
  locale: Locale,
): Readonly<Record<string, View>> {
  return {
    'which to approve': whichCard('approve', [caseAt.proposed], locale),
    'which of several to approve': whichCard('approve', [caseAt.proposed, SYNCABLE, STOPPED, long], locale),
    'which of very many': whichCard(
      'decline',
      Array.from({ length: 50 }, () => long),
      locale,
    ),
    'which to undo': whichCard('undo', [DONE, caseAt.unresolved], locale),
    'approved by word': saidCard('approve', caseAt.approved, locale),
    'approved by word, and another is missing': saidCard('approve', caseAt.proposed, locale),
    'declined by word': saidCard('decline', caseAt.declined, locale),
    'synced by word': saidCard('sync', { ...caseAt.approved, plan: SYNC_ALONE }, locale),
    'undone by word': saidCard('undo', caseAt.undoing, locale),
    'looking again': saidCard('refresh', long, locale),
  };
}
