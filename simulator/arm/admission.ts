import { type Caller, callerOf, isFor } from '../authorization/token.ts';
import { Refusal, refuse } from '../http/answer.ts';
import { parameter, type Request } from '../http/request.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';

/** ARM takes any well-formed version, and none missing. */
export function checkApiVersion({ query }: Request): void {
  const version = parameter(query, 'api-version');
  if (!version) {
    throw refuse(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}(-(preview|alpha|beta|rc|privatepreview))?$/i.test(version)) {
    throw refuse(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are of the form 'yyyy-MM-dd'.`,
    );
  }
}

/** Who calls; ARM's refusal if the token does not say. */
export function admit(request: Request, { world }: Estate): Caller {
  const { login, managementAudiences } = clouds[world.cloud];
  const refused = (code: string, message: string) => unauthorized(`https://${login}/${world.tenantId}`, code, message);
  const caller = callerOf(request);
  if (caller === 'missing') {
    throw refused('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  if (caller === 'malformed') throw refused('InvalidAuthenticationToken', 'The access token is invalid.');
  if (isFor(caller, managementAudiences)) return caller;
  const allowed = managementAudiences.flatMap((audience) => [`'${audience}/'`, `'${audience}'`]).join(',');
  const wrong = `The access token has been obtained for wrong audience or resource '${caller.audience}'.`;
  const message = `${wrong} It should exactly match with one of the allowed audiences ${allowed}.`;
  throw refused('InvalidAuthenticationTokenAudience', message);
}

function unauthorized(authority: string, code: string, message: string): Refusal {
  // What a token claims may hold anything; a header may not.
  const description = message.replace(/[^ -~]|"/g, '');
  const challenge = `Bearer authorization_uri="${authority}", error="invalid_token", error_description="${description}"`;
  const { answer } = refuse(401, code, message);
  return new Refusal({ ...answer, headers: { 'www-authenticate': challenge } }, message);
}
