import { count, FLAG, oneOf } from './kinds.ts';
import { setting } from './setting.ts';

/** What is looked at, and how patiently. */
export const LOOKING_SETTINGS = {
  GREENLIGHT_EXPIRING_DAYS: setting(count(1, 365), {
    meaning: 'From how many days before its end on a certificate counts as expiring.',
    usual: '30',
    example: '45',
  }),
  GREENLIGHT_PROBE: setting(oneOf(['off', 'public', 'private']), {
    meaning:
      'Which host names are asked by TLS what they serve: none, those at public addresses, or at private ones too.',
    usual: 'public',
    example: 'private',
  }),
  GREENLIGHT_APP_SETTINGS: setting(FLAG, {
    meaning:
      'Whether application settings are looked through for pinned thumbprints, which takes `Microsoft.Web/sites/config/list/action`.',
    usual: 'on',
    example: 'off',
  }),
  GREENLIGHT_PATIENCE_SECONDS: setting(count(0, 86_400), {
    meaning: 'How many seconds after a change it is looked at again until all is green.',
    usual: '900',
    example: '1800',
  }),
};
