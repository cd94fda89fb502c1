import type { TeamsPorts } from '../../services/index.ts';
import { ChannelAuthentication } from '../channel-authentication.ts';
import type { Config } from '../config.ts';
import { CHANNELS } from '../gate/channel.ts';
import { fetchKeys } from '../gate/keys.ts';
import { packagedBot } from './app-package.ts';

/** What `npm run manifest` makes. */
const PACKAGE = 'teams-app.zip';

/** The part of the SDK's client for the channel service that its types do not show. */
interface Holding {
  readonly credentials: { getToken(forceRefresh: boolean): Promise<unknown> };
}

/** Tries the way to and from Teams as the bot goes it: the same keys, the same credential, the same token. */
export function teamsPorts(config: Config, milliseconds: number): TeamsPorts | 'none' {
  const {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId,
    MicrosoftAppType,
    GREENLIGHT_CLOUD,
    GREENLIGHT_CHANNEL_KEYS,
  } = config;
  if (!appId) return 'none';
  const { keys, scope, hosts, login } = CHANNELS[GREENLIGHT_CLOUD];
  const keysUrl = GREENLIGHT_CHANNEL_KEYS ?? keys;
  return {
    appId,
    byPassword: MicrosoftAppType === 'SingleTenant',
    login: MicrosoftAppType === 'SingleTenant' ? metadataOf(login, MicrosoftAppTenantId) : null,
    keysUrl,
    keys: async () => (await fetchKeys({ url: keysUrl, milliseconds }, 'msteams')).size,
    token: async () => {
      const authentication = new ChannelAuthentication(config, milliseconds);
      const factory = authentication.createConnectorFactory(identityOf(appId));
      const client = await factory.create(`https://${hosts[0]}/`, scope);
      // A token that the process still has tells nothing of a secret that has been withdrawn since.
      return (client as unknown as Holding).credentials.getToken(true);
    },
    signIn: config.EXECUTE_AS === 'approver' ? signInWay(config, milliseconds) : null,
    packaged: () => packagedBot(PACKAGE),
  };
}

/** Whoever asks in place of a person: the service tells of each connection of the bot whether they have signed in by it. */
const NOBODY = '29:greenlight-doctor';

/** What the SDK calls the service of users' tokens, as far as it is asked here. Its types are not among what it exports. */
interface TokenStatuses {
  getTokenStatus(userId: string, channelId: string): Promise<readonly { readonly connectionName?: string }[]>;
}

function signInWay(config: Config, milliseconds: number): TeamsPorts['signIn'] {
  const { MicrosoftAppId, GREENLIGHT_CLOUD, GREENLIGHT_SIGN_IN_CONNECTION, GREENLIGHT_SIGN_IN_TOKENS } = config;
  return {
    connection: GREENLIGHT_SIGN_IN_CONNECTION,
    service: GREENLIGHT_SIGN_IN_TOKENS ?? CHANNELS[GREENLIGHT_CLOUD].tokens,
    connections: async () => {
      const authentication = new ChannelAuthentication(config, milliseconds);
      const client = await authentication.createUserTokenClient(identityOf(MicrosoftAppId));
      const statuses = await (client as unknown as TokenStatuses).getTokenStatus(NOBODY, 'msteams');
      return statuses.flatMap(({ connectionName }) => connectionName ?? []);
    },
  };
}

/** What Entra tells of a tenant to whoever asks. */
function metadataOf(login: string, tenantId: string): string {
  return `${login}/${tenantId}/v2.0/.well-known/openid-configuration`;
}

/** The bot as the SDK has it from a token of the channel service. */
function identityOf(appId: string): Parameters<ChannelAuthentication['createConnectorFactory']>[0] {
  const claims = [{ type: 'aud', value: appId }];
  return {
    claims,
    isAuthenticated: true,
    authenticationType: '',
    getClaimValue: (type: string) => claims.find((each) => each.type === type)?.value ?? null,
  } as unknown as Parameters<ChannelAuthentication['createConnectorFactory']>[0];
}
