import {
  type AppCredentials,
  CertificateServiceClientCredentialsFactory,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { ChannelCloud } from '../gate/channel.ts';
import type { IdentitySettings } from './settings.ts';

/** How the bot proves to Teams who it is, by the factories of the SDK; without an application id nobody asks. */
export function botCredentials(
  config: IdentitySettings & { readonly MicrosoftAppTenantId: string; readonly GREENLIGHT_CLOUD: ChannelCloud },
): ServiceClientCredentialsFactory {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = config;
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: key, GREENLIGHT_FEDERATED_IDENTITY: by } = config;
  if (id && config.MicrosoftAppType === 'UserAssignedMSI')
    return new ManagedIdentityServiceClientCredentialsFactory(id, new JwtTokenProviderFactory());
  if (thumbprint) return inItsCloud(new CertificateServiceClientCredentialsFactory(id, thumbprint, key, tenant));
  if (by)
    return inItsCloud(new FederatedServiceClientCredentialsFactory(id, by, tenant, EXCHANGE[config.GREENLIGHT_CLOUD]));
  return new PasswordServiceClientCredentialFactory(id, password, tenant);
}

/** Source: learn.microsoft.com, "workload-identity-federation-config-app-trust-managed-identity". */
const EXCHANGE: { readonly [C in ChannelCloud]: string } = {
  public: 'api://AzureADTokenExchange',
  usgov: 'api://AzureADTokenExchangeUSGov',
  dod: 'api://AzureADTokenExchangeUSGov',
  china: 'api://AzureADTokenExchangeChina',
};

/** These two ask the Entra of public Azure, whichever cloud they are told of: so they are told once more. */
function inItsCloud(factory: ServiceClientCredentialsFactory): ServiceClientCredentialsFactory {
  const create = factory.createCredentials.bind(factory);
  factory.createCredentials = async (appId, audience, loginEndpoint, validateAuthority) => {
    const credentials = (await create(appId, audience, loginEndpoint, validateAuthority)) as AppCredentials;
    credentials.oAuthEndpoint = loginEndpoint;
    return credentials;
  };
  return factory;
}
