import type { AppProof } from '../../services/index.ts';
import { isLoopback } from '../gate/service-url.ts';
import type { IDENTITY_SETTINGS } from '../identity/settings.ts';
import type { APPROVAL_SETTINGS } from '../settings/approvals.ts';
import type { BOT_SETTINGS } from '../settings/bot.ts';
import { type DOOR_SETTINGS, NOT_OF_THIS_MACHINE } from '../settings/door.ts';
import { formed, ID, letters, oneOf, orNothing, SOURCE, words } from '../settings/kinds.ts';
import { rulesOver } from '../settings/rule.ts';
import { secret, setting, type ValuesOf } from '../settings/setting.ts';

/** As whom changes are made, and how people sign in where that is not the bot. */
export const SIGN_IN_SETTINGS = {
  EXECUTE_AS: setting(oneOf(['bot', 'approver']), {
    meaning: 'As whom changes are made in Azure: as the bot, or as whoever approves them, who signs in for that.',
    usual: 'bot',
    example: 'approver',
  }),
  GREENLIGHT_SIGN_IN_CONNECTION: setting(words('the name of a connection'), {
    meaning: 'The OAuth connection of the bot by which approvers sign in.',
    example: 'greenlight',
  }),
  GREENLIGHT_SIGN_IN_APP: setting(orNothing(ID, ''), {
    meaning: 'The application that they sign in to, where it is not that of the bot.',
    example: '55555555-5555-4555-8555-555555555555',
  }),
  GREENLIGHT_SIGN_IN_PASSWORD: secret(letters('a client secret'), {
    meaning: 'The client secret of that application; one that trusts a managed identity has none.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/sign-in-password)',
  }),
  GREENLIGHT_SIGN_IN_TOKENS: setting(orNothing(SOURCE, undefined), {
    meaning: "The service of users' tokens, where it is elsewhere than is usual in its cloud.",
    example: 'https://token.botframework.com',
  }),
  GREENLIGHT_LOGIN: setting(orNothing(formed(/^https:\/\/[^/?#@]+$/, 'an https address of a host alone'), undefined), {
    meaning: 'Where Entra is, where that is elsewhere than is usual in its cloud.',
    example: 'https://login.microsoftonline.com',
  }),
};

/** What was set of these, and what they have to agree with. */
export type SignInSettings = ValuesOf<
  typeof SIGN_IN_SETTINGS &
    typeof IDENTITY_SETTINGS &
    Omit<typeof BOT_SETTINGS, 'GREENLIGHT_CLOUD'> &
    Pick<typeof APPROVAL_SETTINGS, 'GREENLIGHT_GRANT_HOURS'>
>;

const rule = rulesOver<SignInSettings & ValuesOf<Pick<typeof DOOR_SETTINGS, 'HOST'>>>();
const APPLICATION = [
  'EXECUTE_AS',
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
  'GREENLIGHT_FEDERATED_IDENTITY',
  'GREENLIGHT_SIGN_IN_APP',
  'GREENLIGHT_SIGN_IN_PASSWORD',
] as const;

/** What has to hold between them. */
export const SIGN_IN_RULES = [
  rule('GREENLIGHT_SIGN_IN_CONNECTION', ['EXECUTE_AS', 'GREENLIGHT_SIGN_IN_CONNECTION'], (config) =>
    config.EXECUTE_AS === 'approver' && !config.GREENLIGHT_SIGN_IN_CONNECTION
      ? 'is needed with EXECUTE_AS=approver: the OAuth connection of the bot'
      : null,
  ),
  rule('MicrosoftAppTenantId', ['EXECUTE_AS', 'MicrosoftAppId', 'MicrosoftAppTenantId'], (config) =>
    config.EXECUTE_AS === 'approver' && !config.MicrosoftAppId && !config.MicrosoftAppTenantId
      ? 'is needed with EXECUTE_AS=approver'
      : null,
  ),
  rule('GREENLIGHT_SIGN_IN_APP', APPLICATION, (config) =>
    config.EXECUTE_AS === 'approver' && !applicationIdOf(config)
      ? 'is needed: nobody can sign in to a managed identity, nor to no application'
      : null,
  ),
  rule('GREENLIGHT_SIGN_IN_PASSWORD', APPLICATION, (config) =>
    config.EXECUTE_AS === 'approver' && applicationIdOf(config) && !proofOf(config)
      ? 'is needed, or GREENLIGHT_FEDERATED_IDENTITY, which that application trusts'
      : null,
  ),
  rule('GREENLIGHT_GRANT_HOURS', ['EXECUTE_AS', 'GREENLIGHT_GRANT_HOURS'], (config) =>
    config.EXECUTE_AS === 'approver' && config.GREENLIGHT_GRANT_HOURS > 0
      ? 'has to be 0 with EXECUTE_AS=approver: nobody is signed in when a grant ends'
      : null,
  ),
  ...(['GREENLIGHT_SIGN_IN_TOKENS', 'GREENLIGHT_LOGIN'] as const).map((name) =>
    rule(name, ['HOST', name], (config) => {
      const url = config[name];
      return config.HOST !== '127.0.0.1' && url !== undefined && isLoopback(new URL(url).hostname)
        ? NOT_OF_THIS_MACHINE
        : null;
    }),
  ),
];

type Application = Pick<SignInSettings, (typeof APPLICATION)[number]>;

/** The application that people sign in to: the bot's own, unless that is a managed identity or another one is named. */
export function applicationIdOf({
  GREENLIGHT_SIGN_IN_APP,
  MicrosoftAppId,
  MicrosoftAppType,
}: Pick<SignInSettings, 'GREENLIGHT_SIGN_IN_APP' | 'MicrosoftAppId' | 'MicrosoftAppType'>): string {
  return GREENLIGHT_SIGN_IN_APP || (MicrosoftAppType === 'SingleTenant' ? MicrosoftAppId : '');
}

/** How that application proves who it is; null where it cannot. */
export function proofOf(config: Application): AppProof | null {
  const { GREENLIGHT_SIGN_IN_PASSWORD: own, GREENLIGHT_FEDERATED_IDENTITY: federatedBy } = config;
  const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppPassword: password } = config;
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = config;
  if (own) return { password: own };
  const isBot = applicationIdOf(config) === MicrosoftAppId;
  if (isBot && password) return { password };
  if (isBot && thumbprint) return { thumbprint, privateKey };
  if (federatedBy) return { federatedBy };
  return MicrosoftAppType === 'UserAssignedMSI' && MicrosoftAppId ? { federatedBy: MicrosoftAppId } : null;
}
