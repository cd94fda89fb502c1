import { FLAG, IDS } from '../settings/kinds.ts';
import { setting } from '../settings/setting.ts';

/** How the bot looks at itself. */
export const DOCTOR_SETTINGS = {
  GREENLIGHT_ADMINS: setting(IDS, {
    meaning: 'Who may say `doctor` to the bot: object ids of people and groups. Without any, nobody may.',
    example: '33333333-3333-4333-8333-333333333333',
  }),
  GREENLIGHT_DOCTOR: setting(FLAG, {
    meaning: 'Whether the bot looks at itself when it starts, and logs what it lacks.',
    usual: 'on',
    example: 'off',
  }),
};
