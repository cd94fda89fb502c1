/** The clouds in which Teams speaks to bots. */
export type ChannelCloud = 'public' | 'usgov' | 'china';

/** The channel service of a cloud: who signs, where its keys are, where it listens, and who gives the bot its own token. */
export interface Channel {
  readonly issuer: string;
  /** OpenID metadata, which names the keys. */
  readonly keys: string;
  /** Where the bot asks for its token; the tenant follows. */
  readonly login: string;
  readonly scope: string;
  /** The service of users' tokens, by which people sign in. */
  readonly tokens: string;
  /** Hosts at which the channel service takes what the bot says. No other host ever hears from the bot. */
  readonly hosts: readonly string[];
}

/**
 * Sources: botbuilder-js, "authenticationConstants.ts" and "governmentConstants.ts"; the Teams SDK's "CloudEnvironment"
 * for China and for the hosts. Nobody publishes the hosts of US Government and China as a contract: only those that are
 * known are let in, and `GREENLIGHT_CHANNEL_HOSTS` adds another that is found to be missing.
 */
export const CHANNELS: { readonly [C in ChannelCloud]: Channel } = {
  public: {
    issuer: 'https://api.botframework.com',
    keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    login: 'https://login.microsoftonline.com',
    scope: 'https://api.botframework.com',
    tokens: 'https://api.botframework.com',
    hosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
  },
  usgov: {
    issuer: 'https://api.botframework.us',
    keys: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    login: 'https://login.microsoftonline.us',
    scope: 'https://api.botframework.us',
    tokens: 'https://api.botframework.azure.us',
    hosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
  },
  china: {
    issuer: 'https://api.botframework.azure.cn',
    keys: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    login: 'https://login.partner.microsoftonline.cn',
    scope: 'https://api.botframework.azure.cn',
    tokens: 'https://token.botframework.azure.cn',
    hosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
  },
};
