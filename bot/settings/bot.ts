import { CLOUD_NAMES } from '../../services/index.ts';
import { ID, letters, oneOf, orNothing } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { secret, setting, type ValuesOf } from './setting.ts';

const MINE = orNothing(ID, '');

/** Who the bot is. */
export const BOT_SETTINGS = {
  MicrosoftAppId: setting(MINE, {
    meaning: 'The application (client) id of the bot in Entra. Without one everybody could speak to it.',
    example: '11111111-1111-4111-8111-111111111111',
  }),
  MicrosoftAppPassword: secret(letters('a client secret'), {
    meaning: 'The client secret of a `SingleTenant` bot. A bot with a managed identity has none.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/bot-password)',
  }),
  MicrosoftAppType: setting(oneOf(['SingleTenant', 'UserAssignedMSI']), {
    meaning: 'How the bot shows who it is: with its secret, or with a user-assigned managed identity.',
    usual: 'SingleTenant',
    example: 'UserAssignedMSI',
  }),
  MicrosoftAppTenantId: setting(MINE, {
    meaning: 'The one tenant that the bot works for. Nobody of another tenant gets in.',
    example: '22222222-2222-4222-8222-222222222222',
  }),
  GREENLIGHT_CLOUD: setting(oneOf(CLOUD_NAMES), {
    meaning:
      'The cloud of Azure and Teams: public (GCC too), US Government (GCC High), its Department of Defense, or China (21Vianet). All hosts of it: [clouds.md](clouds.md).',
    usual: 'public',
    example: 'usgov',
  }),
};

const rule = rulesOver<ValuesOf<typeof BOT_SETTINGS>>();

/** What has to hold between them. */
export const BOT_RULES = [
  rule('MicrosoftAppTenantId', ['MicrosoftAppId', 'MicrosoftAppTenantId'], (bot) =>
    bot.MicrosoftAppId && !bot.MicrosoftAppTenantId ? 'is needed with MicrosoftAppId' : null,
  ),
];
