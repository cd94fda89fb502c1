import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Answers of HTTP by number and by their general codes: they count only where nothing more telling is said. */
export const httpAnswers: readonly Concept[] = [
  {
    id: 'http-429',
    names: ['429', 'TooManyRequests', 'throttled', 'throttling', 'Retry-After', 'HTTP 429'],
    pattern: seen(429, 'TooManyRequests|Throttled|SubscriptionRequestsThrottled'),
    says: 'Azure answers 429 when it is asked too often in a short time; nothing was changed.',
    todo: 'Wait as many seconds as the header Retry-After says, then try again.',
    page: PAGES.throttling,
  },
  {
    id: 'http-409',
    names: ['409', 'Conflict', 'HTTP 409'],
    pattern: seen(409, 'Conflict'),
    says: 'The request does not fit what is there now: another operation is running, or something of that name or thumbprint exists.',
    todo: 'Read the message for which of these it is; after another operation, wait and try again.',
    page: PAGES.deploymentErrors,
  },
  {
    id: 'http-403',
    names: ['403', 'Forbidden', 'HTTP 403'],
    pattern: seen(403, 'Forbidden'),
    says: 'Azure knows who called and does not let them do this; the inner code says whether a role, a policy or a firewall refused.',
    todo: 'Look for the inner code or the rest of the message, and see whose call it was before granting anything.',
    page: PAGES.vaultErrors,
  },
  {
    id: 'http-401',
    names: ['401', 'Unauthorized', 'HTTP 401'],
    pattern: seen(401, 'Unauthorized|InvalidAuthenticationToken'),
    says: 'The call carried no token, or one that has expired or is meant for another service or tenant.',
    todo: 'Sign in again, and check the tenant and the audience of the token.',
    page: PAGES.vaultErrors,
  },
  {
    id: 'http-404',
    names: ['404', 'NotFound', 'ResourceNotFound', 'HTTP 404'],
    pattern: seen(404, '(?:Resource|ResourceGroup|Subscription)?NotFound'),
    says: 'Nothing is there under that id, or the caller may not see it.',
    todo: 'Check the id and the subscription, and whether the thing was moved or soft-deleted.',
    page: PAGES.notFound,
  },
  {
    id: 'http-400',
    names: ['400', 'BadRequest', 'HTTP 400'],
    pattern: seen(400, 'BadRequest'),
    says: 'Azure cannot accept the request as it is written; App Service may also answer so when it cannot read a vault.',
    todo: 'Read the message, or paste it here whole: the number alone does not tell.',
    page: PAGES.deploymentErrors,
  },
  {
    id: 'http-500',
    names: ['500', 'InternalServerError', '503', 'ServiceUnavailable', 'HTTP 500', 'HTTP 503'],
    pattern: seen(500, 'InternalServerError|ServiceUnavailable'),
    says: 'Azure itself failed to answer, and it is open whether the change was made.',
    todo: 'Look at how things stand, then try again; if it stays, hand the request id to Microsoft support.',
    page: PAGES.deploymentErrors,
  },
];

/** A number alone could be a line of a stack trace; with these words beside it, it is an answer. */
function seen(number: number, codes: string): RegExp {
  const beside = `HTTP(?:/[\\d.]{1,3})? ${number}\\b|status ?(?:code)?\\W{0,4}${number}\\b|\\b${number} (?:${codes})\\b`;
  return new RegExp(`${beside}|\\bcode\\W{1,5}(?:${codes})\\b|\\(${number}\\)`, 'i');
}
