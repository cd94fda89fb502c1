import { say } from '../../../sentences/index.ts';
import { holds } from '../held.ts';
import { defineRule, PAGES } from '../rule.ts';
import { HOURS_BETWEEN_SYNCS, newerVersion } from './newer-version.ts';

/** The vault has held a newer version for over a day, nothing is in the way, and App Service still has the old one. */
export const syncOverdue = defineRule({
  id: 'sync-overdue',
  link: 'sync',
  colour: 'yellow',
  needs: ['certificate', 'secret'],
  page: PAGES.import,
  check({ certificate, secret }, { at, causes }) {
    if (causes.length > 0) return 'not-reached';
    const newer = newerVersion(certificate, secret, at);
    if (!newer || 'unjudged' in newer) return newer;
    if (newer.hours < HOURS_BETWEEN_SYNCS) return undefined;
    return {
      says:
        newer.hours < 2 * HOURS_BETWEEN_SYNCS
          ? say('rule-sync.late')
          : say('rule-sync.overdue', { days: Math.floor(newer.hours / 24) }),
      because: [newer.proof, { fact: 'certificate', says: holds(certificate) }],
    };
  },
});
