import {
  type Alert,
  type Cause,
  colourOf,
  comesAndGoes,
  lasting,
  type News,
  openAlert,
  SAME_AGAIN_SECONDS,
  type Sighting,
  type ToldCause,
} from './alert.ts';
import { hoursBetween, type Instant, later } from './instant.ts';

/** An alert after a patrol, and what is new of it; null where nothing is that its thread has to be told. */
export interface Compared {
  readonly alert: Alert;
  readonly news: News | 'opened' | null;
  /** Whether its card shows another state than before. */
  readonly differs: boolean;
}

/** More new causes than these at once are one alert: a storm. */
export const STORM = 5;
/** What comes and goes is over when it has held still for so long. */
const CALM_SECONDS = 1800;
/** An alert that is over is kept for so long, and may come back. */
const KEPT_HOURS = 24;

/** Compares what a room was told with what is seen now. An alert that nothing is new of is the same object as before. */
export function compare(
  alerts: readonly Alert[],
  seen: Sighting,
  now: Instant,
  newId: () => string,
): readonly Compared[] {
  const kept = alerts.filter(({ resolvedAt }) => resolvedAt === null || hoursBetween(resolvedAt, now) < KEPT_HOURS);
  const told = new Set(kept.flatMap((alert) => lasting(alert).map(({ key }) => key)));
  const fresh = new Map(seen.causes.filter(({ key }) => !told.has(key)).map((cause) => [cause.key, cause]));
  const lasted = kept.map((alert) => (alert.resolvedAt === null ? goneOn(alert, seen, fresh, now) : null));
  const back = kept.map((alert, place) => lasted[place] ?? cameBack(alert, fresh, now));
  return [...back, ...opened([...fresh.values()], now, newId)];
}

function unchanged(alert: Alert): Compared {
  return { alert, news: null, differs: false };
}

function opened(fresh: readonly Cause[], now: Instant, newId: () => string): readonly Compared[] {
  const groups = fresh.length > STORM ? [fresh] : fresh.map((cause) => [cause]);
  return groups.map((causes) => ({ alert: openAlert(newId(), causes, now), news: 'opened', differs: true }));
}

/** What is seen of the causes of an alert that lasts. A cause that its certificates now have in place of an old one takes its place. */
function goneOn(alert: Alert, seen: Sighting, fresh: Map<string, Cause>, now: Instant): Compared {
  const steady = !comesAndGoes(alert, now);
  const causes = alert.causes.map((told) => (told.over === null ? seenNow(told, seen, fresh, steady, now) : told));
  const next = { ...alert, causes };
  const news = newsOf(alert, next);
  if (lasting(next).length === 0) {
    const over = { ...next, stage: 'resolved' as const, resolvedAt: now, escalateAt: null, snooze: null };
    return { alert: over, news: causes.every(({ over: why }) => why !== 'gone') ? 'resolved' : 'gone', differs: true };
  }
  const differs = JSON.stringify(causes) !== JSON.stringify(alert.causes);
  return differs ? { alert: next, news, differs } : unchanged(alert);
}

function seenNow(told: ToldCause, seen: Sighting, fresh: Map<string, Cause>, steady: boolean, now: Instant): ToldCause {
  const hidden = told.marks.filter((mark) => seen.unjudged.has(mark));
  const same = seen.causes.find(({ key }) => key === told.key);
  if (same) return { ...same, marks: [...new Set([...same.marks, ...hidden])], over: null, calmSince: null };
  if (hidden.length > 0) return told;
  const other = [...fresh.values()].find(({ marks }) => marks.some((mark) => told.marks.includes(mark)));
  if (other) {
    fresh.delete(other.key);
    return { ...other, over: null, calmSince: null };
  }
  if (!told.marks.some((mark) => seen.present.has(mark))) return { ...told, over: 'gone', calmSince: null };
  if (steady) return { ...told, over: 'green', calmSince: null };
  const calmSince = told.calmSince ?? now;
  const still = later(calmSince, CALM_SECONDS) <= now;
  return still ? { ...told, over: 'green', calmSince: null } : { ...told, calmSince };
}

/** The one thing that its thread has to know: users who are hit before anything else. */
function newsOf(before: Alert, next: Alert): News | null {
  const [was, is] = [colourOf(before), colourOf(next)];
  if (was === 'yellow' && is === 'red') return 'worse';
  const keys = new Set(before.causes.map(({ key }) => key));
  if (next.causes.some(({ key }) => !keys.has(key))) return 'changed';
  if (was === 'red' && is === 'yellow') return 'better';
  return countOf(next) > countOf(before) ? 'more' : null;
}

function countOf(alert: Alert): number {
  return lasting(alert).reduce((sum, { marks }) => sum + marks.length, 0);
}

/** An alert that was over and breaks again soon is the same one, on the same card. */
function cameBack(alert: Alert, fresh: Map<string, Cause>, now: Instant): Compared {
  const until = later(alert.resolvedAt ?? now, SAME_AGAIN_SECONDS);
  const back = alert.causes.flatMap(({ key }) => fresh.get(key) ?? []);
  if (back.length === 0 || until < now) return unchanged(alert);
  for (const { key } of back) fresh.delete(key);
  const again = new Map(back.map((cause) => [cause.key, { ...cause, over: null, calmSince: null }]));
  const next: Alert = {
    ...alert,
    causes: alert.causes.map((told) => again.get(told.key) ?? told),
    stage: 'open',
    resolvedAt: null,
    breaks: [...alert.breaks, now].slice(-10),
  };
  const times = comesAndGoes(next, now);
  const already = comesAndGoes(alert, now);
  return { alert: next, news: already ? null : times ? 'comes-and-goes' : 'again', differs: true };
}
