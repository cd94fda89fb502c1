import { saidCard } from '../../cards/by-word/said-card.ts';
import { whichCard } from '../../cards/by-word/which-card.ts';
import type { View } from '../../cards/view.ts';
import type { Case } from '../../services/index.ts';
import { caseAt, proposedWith, SYNC_ALONE } from '../helpers/cases.ts';
import { changes } from '../helpers/changes.ts';
import { endedWith, GUARDS } from './variant-parts.ts';

export const SYNCABLE = { ...caseAt.proposed, plan: SYNC_ALONE };
export const STOPPED = proposedWith({ blockedBy: GUARDS.filter(({ stops }) => stops === 'plan') });
export const DONE = endedWith('resolved', { changes: Object.values(changes) });

/** What is answered to buttons that are pressed by word. */
export function byWordCards(long: Extract<Case, { stage: 'proposed' }>): Readonly<Record<string, View>> {
  return {
    'which to approve': whichCard('approve', [caseAt.proposed], 'en'),
    'which of several to approve': whichCard('approve', [caseAt.proposed, SYNCABLE, STOPPED, long], 'en'),
    'which of very many': whichCard(
      'decline',
      Array.from({ length: 50 }, () => long),
      'en',
    ),
    'which to undo': whichCard('undo', [DONE, caseAt.unresolved], 'en'),
    'approved by word': saidCard('approve', caseAt.approved, 'en'),
    'approved by word, and another is missing': saidCard('approve', caseAt.proposed, 'en'),
    'declined by word': saidCard('decline', caseAt.declined, 'en'),
    'synced by word': saidCard('sync', { ...caseAt.approved, plan: SYNC_ALONE }, 'en'),
    'undone by word': saidCard('undo', caseAt.undoing, 'en'),
    'looking again': saidCard('refresh', long, 'en'),
  };
}
