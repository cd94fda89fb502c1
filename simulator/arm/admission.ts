import { type Caller, callerOf, isFor } from '../authorization/token.ts';
import { type Refusal, Refusal as Refused, refuse } from '../http/answer.ts';
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
  const caller = callerOf(request);
  if (caller === 'missing')
    throw unauthorized(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
      world.tenantId,
      clouds[world.cloud].login,
    );
  if (caller === 'malformed')
    throw unauthorized(
      'InvalidAuthenticationToken',
      'The access token is invalid.',
      world.tenantId,
      clouds[world.cloud].login,
    );
  const { managementAudiences } = clouds[world.cloud];
  if (isFor(caller, managementAudiences)) return caller;
  const allowed = managementAudiences.flatMap((audience) => [`'${audience}/'`, `'${audience}'`]).join(',');
  const message = `The access token has been obtained for wrong audience or resource '${caller.audience}'. It should exactly match with one of the allowed audiences ${allowed}.`;
  throw unauthorized('InvalidAuthenticationTokenAudience', message, world.tenantId, clouds[world.cloud].login);
}

function unauthorized(code: string, message: string, tenantId: string, login: string): Refusal {
  const challenge = `Bearer authorization_uri="https://${login}/${tenantId}", error="invalid_token", error_description="${message}"`;
  const { answer } = refuse(401, code, message);
  return new Refused({ ...answer, headers: { 'www-authenticate': challenge } }, message);
}
