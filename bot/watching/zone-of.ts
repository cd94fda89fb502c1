import type { Activity } from 'botbuilder';
import { isZone } from '../../services/index.ts';

/** Where Teams tells it, the time zone of whoever speaks. Source: learn.microsoft.com, "clientInfo" among the entities of an activity. */
export function zoneOf({ localTimezone, entities }: Activity): string | null {
  const told = [localTimezone, ...(entities ?? []).map((each) => (each as { timezone?: unknown }).timezone)];
  return told.find((each): each is string => typeof each === 'string' && each !== '' && isZone(each)) ?? null;
}
