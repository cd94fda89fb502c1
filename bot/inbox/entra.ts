import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readToken } from '../gate/bearer.ts';
import { CHANNELS, type ChannelCloud } from '../gate/channel.ts';
import type { SigningKeys } from '../gate/keys.ts';
import { type Refusal, unknown } from '../gate/refusal.ts';

/** A version 1 token names who asked for it `appid`, a version 2 token `azp`. Source: learn.microsoft.com, "access-token-claims-reference". */
const EntraClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  tid: z.string().optional(),
  appid: z.string().optional(),
  azp: z.string().optional(),
});

/** How far the clocks of two machines may differ. */
const SKEW_SECONDS = 300;

/** Whose tokens count, for whom, asked for by whom. */
export interface EntraRules {
  readonly cloud: ChannelCloud;
  readonly tenantId: string;
  readonly audience: string;
  readonly callerId: string;
  readonly keys: SigningKeys;
  readonly now: () => number;
  readonly onUnchecked: (error: unknown) => void;
}

/** Where Entra tells of its keys. */
export function entraMetadata(cloud: ChannelCloud, tenantId: string): string {
  return `${CHANNELS[cloud].login}/${tenantId}/v2.0/.well-known/openid-configuration`;
}

/** Why a request has no token of Entra, for this bot, of the caller that is expected; null where it has. */
export async function refuseEntra(request: IncomingMessage, rules: EntraRules): Promise<Refusal | null> {
  const bearer = readToken(request.headersDistinct.authorization ?? [], EntraClaims);
  if (!bearer) return unknown('token');
  const refusal = refuseEntraClaims(bearer.claims, rules);
  if (refusal) return refusal;
  return rules.keys.refuse(bearer).catch((error: unknown): Refusal => {
    rules.onUnchecked(error);
    return { status: 503, because: 'keys' };
  });
}

function refuseEntraClaims(claims: z.infer<typeof EntraClaims>, rules: EntraRules): Refusal | null {
  const { cloud, tenantId, audience, callerId, now } = rules;
  const seconds = now() / 1000;
  if (!issuersOf(cloud, tenantId).includes(claims.iss)) return unknown('issuer');
  if (claims.tid !== undefined && claims.tid.toLowerCase() !== tenantId.toLowerCase()) return unknown('tenant');
  if (![audience, `api://${audience}`].includes(claims.aud)) return unknown('audience');
  if ((claims.appid ?? claims.azp) !== callerId) return unknown('caller');
  if (seconds >= claims.exp + SKEW_SECONDS) return unknown('expired');
  if (seconds < (claims.nbf ?? 0) - SKEW_SECONDS) return unknown('not yet valid');
  return null;
}

/** Both versions of tokens: which one comes is up to the application that stands for the bot. */
function issuersOf(cloud: ChannelCloud, tenantId: string): readonly string[] {
  const { firstIssuer, login } = CHANNELS[cloud];
  return [`${firstIssuer}/${tenantId}/`, `${login}/${tenantId}/v2.0`];
}
