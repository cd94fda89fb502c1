import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Config } from './config.ts';
import { CHANNELS } from './gate/channel.ts';
import { botCredentials } from './identity/bot-credentials.ts';
import { within } from './within.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

/** The SDK's own check of who speaks, narrowed to the channel service of one cloud, and its calls to it, which may not hang. */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #milliseconds: number;
  readonly #appId: string;

  constructor(config: Config, milliseconds: number) {
    super(settingsOf(config), botCredentials(config), {
      requiredEndorsements: [],
      validateClaims: onlyTheChannel(config),
    });
    this.#milliseconds = milliseconds;
    this.#appId = config.MicrosoftAppId;
  }

  /** Fetching keys may take long; an activity waits no longer than this. */
  override async authenticateRequest(activity: Activity, authorization: string) {
    const known = await within(this.#milliseconds, () => super.authenticateRequest(activity, authorization));
    return { ...known, connectorFactory: this.createConnectorFactory(known.claimsIdentity) };
  }

  /** A bot that works locally has no application id, which the service of users' tokens wants to be told all the same. */
  override async createUserTokenClient(identity: Identity) {
    return Object.assign(await super.createUserTokenClient(identity), { appId: this.#appId });
  }

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    return closing(limited(super.createConnectorFactory(identity), this.#milliseconds));
  }
}

/**
 * Gives each call to Teams one limit for its token, its own attempts and its answer. The time-outs among the SDK's options
 * have no effect; the signal ends its attempts, and what does not heed a signal, as asking for a token, is left behind.
 */
function limited(factory: ConnectorFactory, milliseconds: number): ConnectorFactory {
  return {
    create: async (serviceUrl, audience) => {
      const client = await factory.create(serviceUrl, audience);
      const send = client.sendOperationRequest.bind(client);
      client.sendOperationRequest = ({ options, ...wanted }, spec, callback) =>
        within(milliseconds, (abortSignal) =>
          send({ ...wanted, options: { ...options, abortSignal } }, spec, callback),
        );
      return client;
    },
  };
}

/** The part of the SDK's client that its types do not show. */
interface Piped {
  readonly client: {
    readonly pipeline: {
      addPolicy(policy: {
        readonly name: string;
        sendRequest(request: Sending, next: (request: Sending) => Promise<unknown>): Promise<unknown>;
      }): void;
    };
  };
}

interface Sending {
  readonly headers: { set(name: string, value: string): void };
}

/**
 * Gives each call to Teams a connection of its own. One that was kept may be closed from the other side just as it is used
 * again, and of a post that is cut off so nobody can say whether it arrived.
 */
function closing(factory: ConnectorFactory): ConnectorFactory {
  return {
    create: async (serviceUrl, audience) => {
      const connector = await factory.create(serviceUrl, audience);
      (connector as unknown as Piped).client.pipeline.addPolicy({
        name: 'greenlight-close',
        sendRequest: (request, next) => {
          request.headers.set('connection', 'close');
          return next(request);
        },
      });
      return connector;
    },
  };
}

/** Says everything itself: with one address given, the SDK takes all the others from its settings too. */
function settingsOf(config: Config) {
  const channel = CHANNELS[config.GREENLIGHT_CLOUD];
  const { MicrosoftAppId, MicrosoftAppTenantId } = config;
  const keys = config.GREENLIGHT_CHANNEL_KEYS ?? channel.keys;
  return {
    MicrosoftAppId,
    MicrosoftAppTenantId,
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: `${channel.login}/${MicrosoftAppTenantId}`,
    ToChannelFromBotOAuthScope: channel.scope,
    ToBotFromChannelTokenIssuer: channel.issuer,
    OAuthUrl: config.GREENLIGHT_SIGN_IN_TOKENS ?? channel.tokens,
    ToBotFromChannelOpenIdMetadataUrl: keys,
    ToBotFromEmulatorOpenIdMetadataUrl: keys,
    CallerId: channel.callerId,
  };
}

/** The SDK takes a token of any tenant for one of its emulator's, where the bot's own application asked for it. */
function onlyTheChannel({ GREENLIGHT_CLOUD }: Config) {
  return async (claims: readonly { readonly type: string; readonly value: unknown }[]) => {
    const claim = (name: string) => claims.find(({ type }) => type === name)?.value;
    const isChannel = claim('iss') === CHANNELS[GREENLIGHT_CLOUD].issuer && typeof claim('serviceurl') === 'string';
    if (!isChannel) throw new Error('the token is not one of the channel service');
  };
}
