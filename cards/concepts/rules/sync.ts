import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what App Service has taken. */
export const syncRules: readonly Concept[] = [
  {
    id: 'sync-pending',
    names: ['sync-pending', 'pending sync'],
    says: say('rule-terms.sync-pending-says'),
    todo: say('rule-terms.sync-pending-todo'),
    page: PAGES.importing,
  },
  {
    id: 'sync-overdue',
    names: ['sync-overdue', 'overdue sync', 'out of sync'],
    says: say('rule-terms.sync-overdue-says'),
    todo: say('rule-terms.sync-overdue-todo'),
    page: PAGES.importing,
  },
  {
    id: 'sync-status-stale',
    names: ['sync-status-stale', 'stale status'],
    says: say('rule-terms.sync-status-stale-says'),
    todo: say('rule-terms.sync-status-stale-todo'),
    page: PAGES.importing,
  },
];
