import { type AccessToken, DefaultAzureCredential, type TokenCredential } from '@azure/identity';
import type { Cloud } from './clouds.ts';
import type { Identity } from './scope.ts';

/** The bot's own credential in the real Azure: managed identity, workload identity, or a developer's sign-in. */
export function azureCredential({ loginHost }: Cloud): TokenCredential {
  return new DefaultAzureCredential({ authorityHost: loginHost });
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
