import type { CloudName } from '../../services/index.ts';

/** The clouds in which Teams speaks to bots. */
export type ChannelCloud = CloudName;

/** The channel service of a cloud: who signs, where its keys are, where it listens, and who gives the bot its own token. */
export interface Channel {
  /** Who signs the tokens of the channel service. */
  readonly issuer: string;
  /** OpenID metadata, which names the keys. */
  readonly keys: string;
  /** Where the bot asks for its token; the tenant follows. */
  readonly login: string;
  /** Who issues the tokens of Entra in their version 1; those of version 2 are issued by `login`. The tenant follows. */
  readonly firstIssuer: string;
  readonly scope: string;
  /** The service of users' tokens, by which people sign in. */
  readonly tokens: string;
  /** Hosts at which the channel service takes what the bot says. No other host ever hears from the bot. */
  readonly hosts: readonly string[];
  /** Where the bot speaks of its own accord, before anybody has spoken to it. */
  readonly globalUrl: string;
  /** How the SDK names the one who called. */
  readonly callerId: string;
}

/** What GCC High and the Department of Defense have in common. */
const US_GOVERNMENT = {
  issuer: 'https://api.botframework.us',
  keys: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.us',
  firstIssuer: 'https://sts.windows.net',
  scope: 'https://api.botframework.us',
  callerId: 'urn:botframework:azureusgov',
} as const;

/**
 * Sources, fact by fact:
 * - issuer, keys, login, scope: botbuilder-js, "authenticationConstants.ts" and "governmentConstants.ts"; for China, which it
 *   does not know, `CloudEnvironment` of microsoft/teams.ts.
 * - first issuer: azure-sdk-for-java, "AadJwtIssuerValidator"; learn.microsoft.com, "answers/questions/1190472" (issuers of the
 *   sovereign clouds).
 * - tokens: `tokenServiceUrl` of `CloudEnvironment`, GCC High and the Department of Defense apart; for public Azure
 *   `OAuthUrl` of "authenticationConstants.ts".
 * - hosts: `allowedServiceUrls` of `CloudEnvironment`. Nobody publishes those of US Government and China as a contract: only
 *   those that are known are let in, and `GREENLIGHT_CHANNEL_HOSTS` adds another that is found to be missing.
 * - global URL: learn.microsoft.com, "send-proactive-messages"; for China, of which it says nothing, the one known host.
 * - caller: botframework-schema, `CallerIdConstants`, which has none of its own for China.
 */
export const CHANNELS: { readonly [C in ChannelCloud]: Channel } = {
  public: {
    issuer: 'https://api.botframework.com',
    keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    login: 'https://login.microsoftonline.com',
    firstIssuer: 'https://sts.windows.net',
    scope: 'https://api.botframework.com',
    tokens: 'https://api.botframework.com',
    hosts: ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
    globalUrl: 'https://smba.trafficmanager.net/teams/',
    callerId: 'urn:botframework:azure',
  },
  usgov: {
    ...US_GOVERNMENT,
    tokens: 'https://tokengcch.botframework.azure.us',
    hosts: ['smba.infra.gov.teams.microsoft.us'],
    globalUrl: 'https://smba.infra.gov.teams.microsoft.us/teams/',
  },
  dod: {
    ...US_GOVERNMENT,
    tokens: 'https://apiDoD.botframework.azure.us',
    hosts: ['smba.infra.dod.teams.microsoft.us'],
    globalUrl: 'https://smba.infra.dod.teams.microsoft.us/teams/',
  },
  china: {
    issuer: 'https://api.botframework.azure.cn',
    keys: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    login: 'https://login.partner.microsoftonline.cn',
    firstIssuer: 'https://sts.chinacloudapi.cn',
    scope: 'https://api.botframework.azure.cn',
    tokens: 'https://token.botframework.azure.cn',
    hosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
    globalUrl: 'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/',
    callerId: 'urn:botframework:azure',
  },
};
