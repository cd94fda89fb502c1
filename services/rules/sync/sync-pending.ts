import { say } from '../../../sentences/index.ts';
import { holds } from '../held.ts';
import { defineRule, PAGES } from '../rule.ts';
import { HOURS_BETWEEN_SYNCS, newerVersion } from './newer-version.ts';

/** The vault holds a newer version that App Service will take by itself within the day. */
export const syncPending = defineRule({
  id: 'sync-pending',
  link: 'sync',
  colour: 'green',
  needs: ['certificate', 'secret'],
  page: PAGES.import,
  check({ certificate, secret }, { at, causes }) {
    if (causes.length > 0) return 'not-reached';
    const newer = newerVersion(certificate, secret, at);
    if (!newer || 'unjudged' in newer) return newer;
    if (newer.hours >= HOURS_BETWEEN_SYNCS) return undefined;
    return {
      says: say('rule-sync.pending', { hours: Math.max(0, newer.hours), within: HOURS_BETWEEN_SYNCS }),
      because: [newer.proof, { fact: 'certificate', says: holds(certificate) }],
    };
  },
});
