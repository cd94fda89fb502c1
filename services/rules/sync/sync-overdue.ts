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
    const waited =
      newer.hours < 2 * HOURS_BETWEEN_SYNCS
        ? 'for over a day'
        : `for ${Math.floor(newer.hours / 24)} days: it is overdue`;
    return {
      says: `App Service has not taken the newer version that has been in the vault ${waited}.`,
      because: [
        newer.proof,
        { fact: 'certificate', says: `App Service holds ${certificate.thumbprint || 'nothing yet'}` },
      ],
    };
  },
});
