import { say } from '../../../sentences/index.ts';
import { FAILED_SYNC } from '../../domain/failed-sync.ts';
import { defineRule, PAGES } from '../rule.ts';
import { HOURS_BETWEEN_SYNCS, newerVersion } from './newer-version.ts';

/** App Service still reports a failed sync, though everything that it complains of is sound by now. */
export const syncStatusStale = defineRule({
  id: 'sync-status-stale',
  link: 'sync',
  colour: 'yellow',
  needs: ['certificate', 'secret'],
  page: PAGES.import,
  check({ certificate, secret }, { at, causes, unread }) {
    if (causes.length > 0 || unread) return 'not-reached';
    if (!FAILED_SYNC.includes(certificate.status)) return undefined;
    const newer = newerVersion(certificate, secret, at);
    if (newer && 'unjudged' in newer && secret === null) return newer;
    if (newer && 'hours' in newer && newer.hours >= HOURS_BETWEEN_SYNCS) return undefined;
    return {
      says: say('rule-sync.stale', { status: certificate.status }),
      because: [{ fact: 'certificate', says: say('rule-sync.status', { status: certificate.status }) }],
    };
  },
});
