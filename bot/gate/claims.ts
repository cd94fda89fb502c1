import type { Claims } from './bearer.ts';
import { type Refusal, unknown } from './refusal.ts';

/** How far the clocks of two machines may differ. Source: learn.microsoft.com, "bot-framework-rest-connector-authentication". */
const SKEW_SECONDS = 300;

/** Who may speak to the bot, and to which bot. */
export interface Audience {
  readonly issuer: string;
  readonly appId: string;
}

/**
 * Why a token is not one of the channel service for this bot at this time; null where it says that it is. Tokens of
 * Entra, which the SDK takes for those of its emulator, have another issuer and end here.
 */
export function refuseClaims(
  { iss, aud, exp, nbf = 0 }: Claims,
  { issuer, appId }: Audience,
  seconds: number,
): Refusal | null {
  if (iss !== issuer) return unknown('issuer');
  if (aud !== appId) return unknown('audience');
  if (seconds >= exp + SKEW_SECONDS) return unknown('expired');
  if (seconds < nbf - SKEW_SECONDS) return unknown('not yet valid');
  return null;
}
