import { z } from 'zod';
import { isZone, type Watching } from '../../services/index.ts';
import { amount, count, words } from '../settings/kinds.ts';
import { type Kind, setting, type ValuesOf } from '../settings/setting.ts';

const OFF = z.literal('off').transform(() => null);
const MINUTES = amount(0, 1440);

/** An hour of the day, or none. */
const HOUR_OR_OFF: Kind<number | null> = {
  takes: 'an hour from 0 to 23, or `off`',
  reads: z.union([OFF, count(0, 23).reads]),
};

/** "22-7": from ten in the evening to seven in the morning. */
const HOURS_OR_OFF: Kind<{ from: number; to: number } | null> = {
  takes: 'two hours as `22-7`, or `off`',
  reads: z.union([
    OFF,
    z
      .string()
      .regex(/^(?:[01]?\d|2[0-3])-(?:[01]?\d|2[0-3])$/)
      .transform((text) => {
        const [from = 0, to = 0] = text.split('-').map(Number);
        return { from, to };
      }),
  ]),
};

const ZONE: Kind<string> = { takes: 'a time zone, as `Europe/Berlin` is one', reads: z.string().refine(isZone) };

/** The settings of how rooms are told of changes. */
export const WATCHING_SETTINGS = {
  GREENLIGHT_PATROL_MINUTES: setting(MINUTES, {
    meaning: 'How many minutes lie between two looks at what is watched; 0: nobody goes on patrol.',
    usual: '5',
    example: '15',
  }),
  GREENLIGHT_ESCALATION_MINUTES: setting(MINUTES, {
    meaning: 'After how many minutes an alert that nobody took is told to whoever is responsible; 0: never.',
    usual: '30',
    example: '60',
  }),
  GREENLIGHT_DIGEST_HOUR: setting(HOUR_OR_OFF, {
    meaning: 'The hour of the morning at which a room is told how all stands.',
    usual: '8',
    example: 'off',
  }),
  GREENLIGHT_QUIET_HOURS: setting(HOURS_OR_OFF, {
    meaning: 'From which hour to which nothing is said that can wait; what is red never waits.',
    usual: 'off',
    example: '22-7',
  }),
  GREENLIGHT_WATCHES: setting(words('a path'), {
    meaning:
      'A file that says which rooms watch what, as `docs/operations.md` tells; it is read again when it changes.',
    example: '/home/watches.json',
  }),
  GREENLIGHT_TIME_ZONE: setting(ZONE, {
    meaning: 'The time zone of a room that does not tell its own.',
    usual: 'UTC',
    example: 'Europe/Berlin',
  }),
};

/** How rooms are told of changes, as the settings have it. */
export function watchingOf(config: ValuesOf<typeof WATCHING_SETTINGS>): Watching {
  return {
    patrolMinutes: config.GREENLIGHT_PATROL_MINUTES,
    escalationMinutes: config.GREENLIGHT_ESCALATION_MINUTES,
    digestHour: config.GREENLIGHT_DIGEST_HOUR,
    quiet: config.GREENLIGHT_QUIET_HOURS,
    zone: config.GREENLIGHT_TIME_ZONE,
  };
}
