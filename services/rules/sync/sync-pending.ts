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
      says: `A newer version came into the vault ${since(newer.hours)}; App Service takes it by itself within ${HOURS_BETWEEN_SYNCS} hours.`,
      because: [
        newer.proof,
        { fact: 'certificate', says: `App Service holds ${certificate.thumbprint || 'nothing yet'}` },
      ],
    };
  },
});

function since(hours: number): string {
  if (hours < 1) return 'less than an hour ago';
  return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
}
