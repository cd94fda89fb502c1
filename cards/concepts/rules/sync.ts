import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what App Service has taken. */
export const syncRules: readonly Concept[] = [
  {
    id: 'sync-pending',
    names: ['sync-pending', 'pending sync'],
    says: 'The vault has a newer version, less than 24 hours old, and nothing keeps App Service from taking it by itself.',
    todo: 'Wait for the background sync, or press Sync to have it now.',
    page: PAGES.importing,
  },
  {
    id: 'sync-overdue',
    names: ['sync-overdue', 'overdue sync', 'out of sync'],
    says: 'The vault has had a newer version for more than 24 hours, nothing is in the way, and App Service has not taken it.',
    todo: 'Sync; from 48 hours on do not expect the background sync to do it any more.',
    page: PAGES.importing,
  },
  {
    id: 'sync-status-stale',
    names: ['sync-status-stale', 'stale status'],
    says: 'App Service still reports the failure of its last sync, although every link before it is sound now.',
    todo: 'Sync, which also renews the status.',
    page: PAGES.importing,
  },
];
