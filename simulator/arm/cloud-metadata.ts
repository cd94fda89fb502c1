import { type Answer, ok } from '../http/answer.ts';
import { parameter, type Request } from '../http/request.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import type { Cloud } from '../world/world.ts';

const NAMES: Readonly<Record<Cloud, string>> = {
  public: 'AzureCloud',
  usgov: 'AzureUSGovernment',
  dod: 'AzureUSGovernment',
  china: 'AzureChinaCloud',
};

/** From this version on ARM tells of its own cloud alone, in older ones it answers with a list. */
const ALONE_SINCE = '2022-09-01';

/**
 * What ARM tells of its cloud to whoever asks, without a token: clients learn from it where to get one. Sources: hashicorp,
 * "go-azure-sdk", internal/metadata, which asks for it unsigned and shows the form; azure-powershell, "AzureEnvironment", for
 * the list. Null for any other address.
 */
export function cloudMetadata(request: Request, { world }: Estate): Answer | null {
  if (request.method !== 'GET' || request.path.toLowerCase() !== '/metadata/endpoints') return null;
  const { management, managementAudiences, vaultSuffix, graph, login } = clouds[world.cloud];
  const told = {
    name: NAMES[world.cloud],
    authentication: {
      loginEndpoint: `https://${login}`,
      audiences: managementAudiences.map((audience) => `${audience}/`),
      tenant: 'common',
      identityProvider: 'AAD',
    },
    resourceManager: `https://${management}/`,
    microsoftGraphResourceId: `https://${graph}/`,
    suffixes: { keyVaultDns: vaultSuffix },
  };
  return ok((parameter(request.query, 'api-version') ?? '') < ALONE_SINCE ? [told] : told);
}
