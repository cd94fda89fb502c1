import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Answers of HTTP by number and by their general codes: they count only where nothing more telling is said. */
export const httpAnswers: readonly Concept[] = [
  {
    id: 'http-429',
    names: ['429', 'TooManyRequests', 'throttled', 'throttling', 'Retry-After', 'HTTP 429'],
    pattern: seen(429, 'TooManyRequests|Throttled|SubscriptionRequestsThrottled'),
    says: say('code-terms.http-429-says'),
    todo: say('code-terms.http-429-todo'),
    page: PAGES.throttling,
  },
  {
    id: 'http-409',
    names: ['409', 'Conflict', 'HTTP 409'],
    pattern: seen(409, 'Conflict'),
    says: say('code-terms.http-409-says'),
    todo: say('code-terms.http-409-todo'),
    page: PAGES.deploymentErrors,
  },
  {
    id: 'http-403',
    names: ['403', 'Forbidden', 'HTTP 403'],
    pattern: seen(403, 'Forbidden'),
    says: say('code-terms.http-403-says'),
    todo: say('code-terms.http-403-todo'),
    page: PAGES.vaultErrors,
  },
  {
    id: 'http-401',
    names: ['401', 'Unauthorized', 'HTTP 401'],
    pattern: seen(401, 'Unauthorized|InvalidAuthenticationToken'),
    says: say('code-terms.http-401-says'),
    todo: say('code-terms.http-401-todo'),
    page: PAGES.vaultErrors,
  },
  {
    id: 'http-404',
    names: ['404', 'NotFound', 'ResourceNotFound', 'HTTP 404'],
    pattern: seen(404, '(?:Resource|ResourceGroup|Subscription)?NotFound'),
    says: say('code-terms.http-404-says'),
    todo: say('code-terms.http-404-todo'),
    page: PAGES.notFound,
  },
  {
    id: 'http-400',
    names: ['400', 'BadRequest', 'HTTP 400'],
    pattern: seen(400, 'BadRequest'),
    says: say('code-terms.http-400-says'),
    todo: say('code-terms.http-400-todo'),
    page: PAGES.deploymentErrors,
  },
  {
    id: 'http-500',
    names: ['500', 'InternalServerError', '503', 'ServiceUnavailable', 'HTTP 500', 'HTTP 503'],
    pattern: seen(500, 'InternalServerError|ServiceUnavailable'),
    says: say('code-terms.http-500-says'),
    todo: say('code-terms.http-500-todo'),
    page: PAGES.deploymentErrors,
  },
];

/** A number alone could be a line of a stack trace; with these words beside it, it is an answer. */
function seen(number: number, codes: string): RegExp {
  const beside = `HTTP(?:/[\\d.]{1,3})? ${number}\\b|status ?(?:code)?\\W{0,4}${number}\\b|\\b${number} (?:${codes})\\b`;
  return new RegExp(`${beside}|\\bcode\\W{1,5}(?:${codes})\\b|\\(${number}\\)`, 'i');
}
