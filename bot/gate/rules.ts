import type { Config } from '../config.ts';
import { CHANNELS } from './channel.ts';
import type { Rules } from './gate.ts';
import { SigningKeys } from './keys.ts';
import { LOOPBACK } from './service-url.ts';

/** Who may come in with this configuration: the channel service of the cloud for this bot and its tenant, or, in local mode, this machine. */
export function rulesOf(
  config: Config,
  world: Pick<Rules, 'now' | 'onUnchecked'> & { readonly milliseconds: number },
): Rules {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId } = config;
  const { issuer, keys, hosts } = CHANNELS[config.GREENLIGHT_CLOUD];
  const source = { url: config.GREENLIGHT_CHANNEL_KEYS ?? keys, milliseconds: world.milliseconds, now: world.now };
  return {
    sender: appId ? { audience: { issuer, appId }, keys: new SigningKeys(source, 'msteams') } : null,
    origin: appId
      ? { hosts: [...hosts, ...config.GREENLIGHT_CHANNEL_HOSTS], tenantId }
      : { hosts: LOOPBACK, tenantId: null },
    perSecond: config.GREENLIGHT_REQUESTS_PER_SECOND,
    behindProxy: config.GREENLIGHT_BEHIND_PROXY,
    now: world.now,
    onUnchecked: world.onUnchecked,
  };
}
