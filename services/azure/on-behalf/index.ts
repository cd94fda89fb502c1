import { say, sentences } from '../../../sentences/index.ts';
import type { Cloud } from '../clouds.ts';
import { type AzureDoor, AzureError, type Mandate } from '../gateway.ts';
import { type Application, onBehalfOf } from './application.ts';
import { claimsIn } from './claims.ts';
import { type NoToken, noTokenBecause } from './no-token.ts';
import type { AssertionWorld } from './signed-assertion.ts';

/** What came of a person's sign-in: their mandate, or why there is none. */
export type Lent = { readonly mandate: Mandate } | { readonly refused: NoToken };

/** Turns the token of a person who has signed in to the bot into a mandate to change Azure as that person. */
export type Lend = (signedIn: string, personId: string, doors: readonly AzureDoor[]) => Promise<Lent>;

/**
 * Asks Entra, on behalf of whoever has signed in, for a token of theirs for every door that is wanted. A token of anybody
 * else, or of another tenant, is not taken: neither the one that came in nor the one that Entra gave.
 */
export function lending(application: Application, cloud: Cloud, world: AssertionWorld): Lend {
  const scopes: { readonly [D in AzureDoor]: string } = { manager: cloud.armScope, vaults: cloud.vaultScope };
  return async (signedIn, personId, doors) => {
    const isTheirs = (token: string) => {
      const { oid, tid } = claimsIn(token);
      return oid === personId.toLowerCase() && tid === application.tenantId.toLowerCase();
    };
    if (!isTheirs(signedIn)) return { refused: { why: 'another', says: say('sign-in.another') } };
    const because = (error: unknown): NoToken =>
      error instanceof AnothersToken
        ? { why: 'another', says: say('sign-in.another') }
        : noTokenBecause(error, application.clientId);
    const credential = onBehalfOf(application, signedIn, world);
    const token = async (door: AzureDoor): Promise<string> => {
      const given = await credential.getToken(scopes[door]);
      if (!isTheirs(given.token)) throw new AnothersToken();
      return given.token;
    };
    try {
      for (const door of doors) await token(door);
    } catch (error) {
      return { refused: because(error) };
    }
    return { mandate: mandateOf(personId, token, because) };
  };
}

/** Functions alone, so that nothing of it shows where it is written out. */
function mandateOf(personId: string, token: Mandate['token'], because: (error: unknown) => NoToken): Mandate {
  return {
    personId,
    token: (door) =>
      token(door).catch((cause: unknown): never => {
        const { why, says } = because(cause);
        throw new AzureError(sentences(says, say('sign-in.anew')), { code: `SignIn-${why}`, requestId: '' });
      }),
  };
}

class AnothersToken extends Error {
  override readonly name = 'AnothersToken';
}
