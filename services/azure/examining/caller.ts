import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Caller } from '../../domain/examined.ts';
import type { Cloud } from '../clouds.ts';

/**
 * What a token of Entra's says of its holder. An application has `idtyp` "app" where that claim is given at all, a managed
 * identity names its resource, a person has a name to sign in with.
 * Source: learn.microsoft.com, "access-token-claims-reference" and "howto-assign-access-azure-resource".
 */
const Claims = z.object({
  oid: z.string(),
  tid: z.string().default(''),
  appid: z.string().default(''),
  azp: z.string().default(''),
  xms_mirid: z.string().default(''),
  upn: z.string().default(''),
  unique_name: z.string().default(''),
  scp: z.string().default(''),
});

/** Whom Azure takes the bot for. Throws where no credential answers, in its own words. */
export async function readCaller(credential: TokenCredential, { armScope }: Cloud): Promise<Caller> {
  const token = await credential.getToken(armScope);
  const [, payload = ''] = token?.token.split('.') ?? [];
  const read = Claims.safeParse(jsonOf(Buffer.from(payload, 'base64url').toString()));
  if (!read.success) throw new Error('the token names nobody');
  const { oid, tid, appid, azp, xms_mirid, upn, unique_name, scp } = read.data;
  const person = upn || unique_name;
  return {
    objectId: oid,
    tenantId: tid,
    appId: appid || azp,
    kind: xms_mirid ? 'managed-identity' : person || scp ? 'person' : 'application',
    name: xms_mirid || person,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
