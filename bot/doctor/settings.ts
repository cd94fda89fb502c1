import { z } from 'zod';

/** The settings of what the bot tells of itself. */
export const DOCTOR_SETTINGS = {
  /** Object ids of people and groups, with commas between them; null is nobody. */
  GREENLIGHT_ADMINS: z
    .string()
    .default('')
    .transform((text) => (text.trim() === '' ? null : text.split(',').map((id) => id.trim())))
    .pipe(z.array(z.guid()).nullable()),
  /** `off`: the bot does not look at itself when it starts. */
  GREENLIGHT_DOCTOR: z
    .enum(['on', 'off'])
    .default('on')
    .transform((value) => value === 'on'),
};
