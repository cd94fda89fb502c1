import { DOCTOR_SETTINGS } from '../doctor/settings.ts';
import { IDENTITY_RULES, IDENTITY_SETTINGS } from '../identity/settings.ts';
import { INBOX_RULES, INBOX_SETTINGS } from '../inbox/settings.ts';
import { SIGN_IN_RULES, SIGN_IN_SETTINGS } from '../sign-in/settings.ts';
import { TELEMETRY_RULES, TELEMETRY_SETTINGS } from '../telemetry/settings.ts';
import { WATCHING_SETTINGS } from '../watching/settings.ts';
import { APPROVAL_SETTINGS } from './approvals.ts';
import { BOT_RULES, BOT_SETTINGS } from './bot.ts';
import { DOOR_RULES, DOOR_SETTINGS } from './door.ts';
import { LOOKING_SETTINGS } from './looking.ts';
import { MODEL_RULES, MODEL_SETTINGS } from './model.ts';
import { RETENTION_RULES, RETENTION_SETTINGS } from './retention.ts';
import type { Rule } from './rule.ts';
import type { Group } from './setting.ts';
import { STORE_RULES, STORE_SETTINGS } from './store.ts';
import { TRIAL_RULES, TRIAL_SETTINGS } from './trial.ts';
import { WORK_SETTINGS } from './work.ts';

/** Every setting of the bot. */
export const SETTINGS = {
  ...BOT_SETTINGS,
  ...IDENTITY_SETTINGS,
  ...SIGN_IN_SETTINGS,
  ...DOOR_SETTINGS,
  ...STORE_SETTINGS,
  ...RETENTION_SETTINGS,
  ...WORK_SETTINGS,
  ...APPROVAL_SETTINGS,
  ...LOOKING_SETTINGS,
  ...WATCHING_SETTINGS,
  ...INBOX_SETTINGS,
  ...DOCTOR_SETTINGS,
  ...TELEMETRY_SETTINGS,
  ...MODEL_SETTINGS,
  ...TRIAL_SETTINGS,
};

/** What has to hold between them. */
export const RULES: readonly Rule[] = [
  ...BOT_RULES,
  ...IDENTITY_RULES,
  ...SIGN_IN_RULES,
  ...TRIAL_RULES,
  ...DOOR_RULES,
  ...STORE_RULES,
  ...RETENTION_RULES,
  ...MODEL_RULES,
  ...INBOX_RULES,
  ...TELEMETRY_RULES,
];

/** The same settings as an operator thinks of them, the most needed first. */
export const GROUPS: readonly Group[] = [
  { title: 'Who the bot is', settings: BOT_SETTINGS },
  { title: 'How it shows that, to Teams and to Azure', settings: IDENTITY_SETTINGS },
  { title: 'In whose name it changes something', settings: SIGN_IN_SETTINGS },
  { title: 'Where it listens, and who gets in', settings: DOOR_SETTINGS },
  { title: 'Where cases are kept', settings: STORE_SETTINGS },
  { title: 'How long it is kept', settings: RETENTION_SETTINGS },
  { title: 'How much is in hand at a time', settings: WORK_SETTINGS },
  { title: 'Who approves, and for how long', settings: APPROVAL_SETTINGS },
  { title: 'What is looked at', settings: LOOKING_SETTINGS },
  { title: 'How rooms are told of changes', settings: WATCHING_SETTINGS },
  { title: 'What other machines tell the bot', settings: INBOX_SETTINGS },
  { title: 'How it looks at itself', settings: DOCTOR_SETTINGS },
  { title: 'What it tells of itself', settings: TELEMETRY_SETTINGS },
  { title: 'A model for what the grammar cannot read', settings: MODEL_SETTINGS },
  { title: 'For trials on one machine', settings: TRIAL_SETTINGS },
];
