import { letters, orNothing, SOURCE, words } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { secret, setting, type ValuesOf } from './setting.ts';

/** The model that reads what the grammar cannot. It never chooses a fix, a sync or a person. */
export const MODEL_SETTINGS = {
  GREENLIGHT_MODEL_URL: setting(orNothing(SOURCE, undefined), {
    meaning: 'The address of OpenAI or Azure OpenAI, up to `/v1`. Without it no model is asked.',
    example: 'https://contoso.openai.azure.com/openai/v1',
  }),
  GREENLIGHT_MODEL_KEY: secret(letters('a key'), {
    meaning: 'The key with which it is asked.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/model-key)',
  }),
  GREENLIGHT_MODEL_NAME: setting(words('a name'), {
    meaning: 'The name of the model, or of its deployment.',
    example: 'gpt-4o-mini',
  }),
};

const NAMES = ['GREENLIGHT_MODEL_URL', 'GREENLIGHT_MODEL_KEY', 'GREENLIGHT_MODEL_NAME'] as const;
const rule = rulesOver<ValuesOf<typeof MODEL_SETTINGS>>();

/** A model is asked with a key and by its name, or not at all. */
export const MODEL_RULES = NAMES.map((name) =>
  rule(name, NAMES, (values) =>
    !values[name] && NAMES.some((other) => values[other]) ? 'is needed with the other two' : null,
  ),
);
