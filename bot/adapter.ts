import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Config } from './config.ts';

/** The way to and from Teams. A turn that throws ends in `onFault`, and says so in the conversation. */
export function createAdapter(
  config: Config,
  onFault: (context: TurnContext, error: unknown) => Promise<void>,
): CloudAdapter {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = config;
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId,
    MicrosoftAppPassword,
    MicrosoftAppType: MicrosoftAppId ? MicrosoftAppType : 'MultiTenant',
    MicrosoftAppTenantId,
  });
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = onFault;
  return adapter;
}
