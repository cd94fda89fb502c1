import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { say } from '../../sentences/index.ts';
import type { Cloud } from './clouds.ts';
import type { Mandate } from './gateway.ts';
import { OwnFault } from './own-fault.ts';

/**
 * Makes changes as the person who lent the bot their rights, and leaves reading to the bot: of the requests that a change
 * takes, those that only read carry the bot's own token. Stands behind whatever signs for the bot.
 */
export function asPerson(mandate: Mandate, { armEndpoint, vaultSuffix }: Cloud): PipelinePolicy {
  const manager = new URL(armEndpoint).host;
  return {
    name: 'asPerson',
    async sendRequest(request, next) {
      if (request.method === 'GET' || request.method === 'HEAD') return next(request);
      const { host } = new URL(request.url);
      const door = host === manager ? 'manager' : host.endsWith(`.${vaultSuffix}`) ? 'vaults' : null;
      if (!door) throw new Error(`nothing is changed at ${host} in the name of somebody`);
      request.headers.set('authorization', `Bearer ${await mandate.token(door)}`);
      const response = await next(request);
      const asksMore = response.status === 401 && CHALLENGE.test(response.headers.get('www-authenticate') ?? '');
      if (asksMore)
        throw new OwnFault(say('sign-in.challenged'), { code: 'ClaimsChallenge', statusCode: 401, request });
      return response;
    },
  };
}

/** Continuous access evaluation. Source: learn.microsoft.com, "claims-challenge": a 401 with the claims that are asked for. */
const CHALLENGE = /insufficient_claims|\bclaims="/i;
