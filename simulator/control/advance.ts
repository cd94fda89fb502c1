import { syncCertificates } from '../app-service/daily-sync.ts';
import type { Estate } from '../world/estate.ts';

const HOURS_BETWEEN_SYNCS = 24;
const MILLISECONDS_AN_HOUR = 3_600_000;

/** Lets time pass; every 24 hours of it App Service syncs its certificates. */
export function passTime(estate: Estate, hours: number): { clock: string; syncs: number } {
  const before = estate.hoursSinceSync;
  const syncs = Math.floor((before + hours) / HOURS_BETWEEN_SYNCS);
  for (let sync = 0; sync < syncs; sync += 1) {
    const step = sync === 0 ? HOURS_BETWEEN_SYNCS - before : HOURS_BETWEEN_SYNCS;
    estate.clock.advance(step * MILLISECONDS_AN_HOUR);
    syncCertificates(estate);
  }
  const rest = syncs === 0 ? hours : before + hours - syncs * HOURS_BETWEEN_SYNCS;
  estate.clock.advance(rest * MILLISECONDS_AN_HOUR);
  estate.hoursSinceSync = (before + hours) % HOURS_BETWEEN_SYNCS;
  return { clock: estate.clock.now().toISOString(), syncs };
}
