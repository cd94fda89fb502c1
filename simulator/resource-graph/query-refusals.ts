import { randomUUID } from 'node:crypto';
import { type Refusal, refuse } from '../http/answer.ts';
import type { Estate } from '../world/estate.ts';

interface Detail {
  readonly code: string;
  readonly message: string;
  readonly [more: string]: unknown;
}

/** Resource Graph's words for a query it cannot read. */
export function badQuery(estate: Estate, why: string, { at, token }: { at: number; token: string }): Refusal {
  const invalid =
    'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.';
  return bad(estate, [
    { code: 'InvalidQuery', message: invalid },
    {
      code: 'ParserFailure',
      message: 'ParserFailure',
      line: 1,
      characterPositionInLine: at,
      token,
      expectedToken: why,
    },
  ]);
}

/** Resource Graph's words for a request that is not one. */
export function badRequest(estate: Estate, code: string, message: string): Refusal {
  return bad(estate, [{ code, message }]);
}

function bad({ clock }: Estate, details: readonly Detail[]): Refusal {
  const message = `Please provide below info when asking for support: timestamp = ${clock.now().toISOString()}, correlationId = ${randomUUID()}.`;
  return refuse(400, 'BadRequest', message, { details });
}
