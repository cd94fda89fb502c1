import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Cloud } from './clouds.ts';
import type { Identity } from './scope.ts';
import { sdk } from './sdk.ts';

const {
  AzureCliCredential,
  AzureDeveloperCliCredential,
  AzurePowerShellCredential,
  ChainedTokenCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} = sdk('@azure/identity') as typeof import('@azure/identity');

/** By which identity the bot is known to Azure. */
export interface AzureIdentity {
  /** `default` tries one after the other; the others are that one and nothing else. */
  readonly kind: 'default' | 'managed' | 'workload' | 'developer';
  /** Client id of a user-assigned managed identity or of the workload's application; empty for the one that is there. */
  readonly clientId: string;
}

export const USUAL_IDENTITY: AzureIdentity = { kind: 'default', clientId: '' };

/** The bot's own credential in the real Azure: managed identity, workload identity, or a developer's sign-in. */
export function azureCredential({ loginHost }: Cloud, { kind, clientId }: AzureIdentity): TokenCredential {
  const named = clientId ? { clientId } : {};
  switch (kind) {
    case 'managed':
      return clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
    case 'workload':
      return new WorkloadIdentityCredential({ authorityHost: loginHost, ...named });
    case 'developer':
      return new ChainedTokenCredential(
        new AzureCliCredential(),
        new AzurePowerShellCredential(),
        new AzureDeveloperCliCredential(),
      );
    case 'default':
      return new DefaultAzureCredential({
        authorityHost: loginHost,
        ...(clientId ? { managedIdentityClientId: clientId } : {}),
      });
  }
}

/** A credential for a simulator, which believes an unsigned token. No Azure accepts it. */
export function simulatorCredential(objectId: string, tenantId: string): TokenCredential {
  return {
    async getToken(scopes): Promise<AccessToken> {
      const [scope = ''] = [scopes].flat();
      const claims = { oid: objectId, tid: tenantId, aud: scope.replace(/\/\.default$/, '') };
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return {
        token: `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`,
        expiresOnTimestamp: Number.MAX_SAFE_INTEGER,
      };
    },
  };
}

/** Who the bot is, read from its own token. Azure alone checks the token; this only names the bot in commands. */
export async function identityOf(credential: TokenCredential, { armScope }: Cloud): Promise<Identity> {
  const token = await credential.getToken(armScope);
  const [, payload = ''] = token?.token.split('.') ?? [];
  const { oid } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}');
  return { objectId: typeof oid === 'string' ? oid : '<object id of the bot>' };
}
