import type { LineBounds } from '../line.ts';
import { count } from './kinds.ts';
import { setting, type ValuesOf } from './setting.ts';

/** How much is in hand at a time. */
export const WORK_SETTINGS = {
  GREENLIGHT_ANSWERS_AT_ONCE: setting(count(1, 1000), {
    meaning: 'How many answers are worked out side by side; whoever asks then is told to be in line.',
    usual: '50',
    example: '20',
  }),
  GREENLIGHT_ANSWERS_WAITING: setting(count(0, 10_000), {
    meaning: 'How many more may be in line; whoever asks then is told to ask again.',
    usual: '500',
    example: '100',
  }),
};

/** How much is in hand at a time, as the settings have it. */
export function boundsOf(config: ValuesOf<typeof WORK_SETTINGS>): LineBounds {
  return { atOnce: config.GREENLIGHT_ANSWERS_AT_ONCE, waiting: config.GREENLIGHT_ANSWERS_WAITING };
}
