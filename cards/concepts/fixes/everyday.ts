import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The cures that are called by words of every day. */
export const everydayRemedies: readonly Concept[] = [
  {
    id: 'sync',
    names: [
      'Sync',
      'syncing',
      'synchronise',
      'synchronisation',
      'sync manually',
      'manual sync',
      'Sync button',
      'synchronisieren',
      'sincronización',
      'sincronização',
      'sincronizar',
    ],
    pattern: /同期/,
    says: say('fix-terms.sync-says'),
    todo: say('fix-terms.sync-todo', { word: 'sync' }),
    page: PAGES.importing,
  },
  {
    id: 'rebind',
    names: ['rebind', 'rebinding', 'rebound'],
    says: say('fix-terms.rebind-says'),
    todo: say('fix-terms.rebind-todo'),
    page: PAGES.bindings,
  },
  {
    id: 'renew',
    names: ['renew', 'renewing', 'start a renewal'],
    says: say('fix-terms.renew-says'),
    todo: say('fix-terms.renew-todo'),
    page: PAGES.renewal,
  },
];
