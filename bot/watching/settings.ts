import { z } from 'zod';
import { isZone, type Watching } from '../../services/index.ts';

const Minutes = z.coerce.number().min(0).max(1440);
const Hour = z.coerce.number().int().min(0).max(23);
const Off = z.literal('off').transform(() => null);

/** "22-7": from ten in the evening to seven in the morning. */
const Hours = z
  .string()
  .regex(/^(?:[01]?\d|2[0-3])-(?:[01]?\d|2[0-3])$/, 'has to be two hours, as 22-7, or off')
  .transform((text) => {
    const [from = 0, to = 0] = text.split('-').map(Number);
    return { from, to };
  });

/** The settings of how rooms are told of changes. */
export const WATCHING_SETTINGS = {
  GREENLIGHT_PATROL_MINUTES: Minutes.default(5),
  GREENLIGHT_ESCALATION_MINUTES: Minutes.default(30),
  GREENLIGHT_DIGEST_HOUR: z.union([Off, Hour]).default(8),
  GREENLIGHT_QUIET_HOURS: z.union([Off, Hours]).default(null),
  GREENLIGHT_TIME_ZONE: z.string().refine(isZone, 'is no time zone, as Europe/Berlin is one').default('UTC'),
};

const Settings = z.object(WATCHING_SETTINGS);

/** How rooms are told of changes, as the settings have it. */
export function watchingOf(config: Readonly<z.infer<typeof Settings>>): Watching {
  return {
    patrolMinutes: config.GREENLIGHT_PATROL_MINUTES,
    escalationMinutes: config.GREENLIGHT_ESCALATION_MINUTES,
    digestHour: config.GREENLIGHT_DIGEST_HOUR,
    quiet: config.GREENLIGHT_QUIET_HOURS,
    zone: config.GREENLIGHT_TIME_ZONE,
  };
}
