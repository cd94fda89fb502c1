import { z } from 'zod';
import type { BOT_SETTINGS } from './bot.ts';
import type { DOOR_SETTINGS } from './door.ts';
import { FLAG, orNothing } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { setting, type ValuesOf } from './setting.ts';

/** How the bot is tried on one machine, as the demo does. */
export const TRIAL_SETTINGS = {
  GREENLIGHT_LOCAL: setting(FLAG, {
    meaning: 'Lets everybody on this machine speak to a bot that has no application id, and nobody else.',
    usual: 'off',
    example: 'on',
  }),
  GREENLIGHT_SIMULATOR: setting(orNothing({ takes: 'an address', reads: z.url() }, undefined), {
    meaning: 'The simulated Azure that is asked in place of the real one.',
    example: 'http://127.0.0.1:4000',
  }),
};

const rule = rulesOver<ValuesOf<typeof TRIAL_SETTINGS & typeof BOT_SETTINGS & typeof DOOR_SETTINGS>>();

/** What has to hold between them. */
export const TRIAL_RULES = [
  rule('MicrosoftAppId', ['MicrosoftAppId', 'GREENLIGHT_LOCAL'], ({ MicrosoftAppId: id, GREENLIGHT_LOCAL: local }) =>
    id || local
      ? null
      : 'is needed; without it everybody could speak to the bot (GREENLIGHT_LOCAL=on allows that on 127.0.0.1)',
  ),
  rule('GREENLIGHT_LOCAL', ['GREENLIGHT_LOCAL', 'MicrosoftAppId'], ({ GREENLIGHT_LOCAL: local, MicrosoftAppId: id }) =>
    local && id ? 'is for a bot without MicrosoftAppId' : null,
  ),
  rule('HOST', ['GREENLIGHT_LOCAL', 'HOST'], ({ GREENLIGHT_LOCAL: local, HOST }) =>
    local && HOST !== '127.0.0.1' ? 'has to be 127.0.0.1 with GREENLIGHT_LOCAL=on' : null,
  ),
];
