/** Why a request does not come in. The status is all that its sender learns; the reason is for the log. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 413 | 429 | 503;
  readonly because: string;
}

/** What a refused sender is told: the same for every reason, so that nothing can be learned from trying. */
export const REFUSED: { readonly [S in Refusal['status']]: { readonly code: string; readonly message: string } } = {
  400: { code: 'Malformed', message: 'This is no activity.' },
  401: { code: 'Unauthorized', message: 'The request is not authorized.' },
  403: { code: 'Forbidden', message: 'The request is not allowed.' },
  413: { code: 'TooLarge', message: 'The request is too large.' },
  429: { code: 'TooMany', message: 'There are too many requests.' },
  503: { code: 'Unavailable', message: 'The request cannot be taken at the moment.' },
};

/** A request of somebody who is not known. */
export function unknown(because: string): Refusal {
  return { status: 401, because };
}

/** A request of the channel service that is not meant for this bot. */
export function forbidden(because: string): Refusal {
  return { status: 403, because };
}

/** A request that is no activity at all. */
export function malformed(because: string): Refusal {
  return { status: 400, because };
}

/** After how many seconds to try again, where that may help. */
const RETRY_AFTER: { readonly [status: number]: string } = { 429: '1', 503: '10' };

/** The header that tells a refused sender when to try again; none where there is no use in that. */
export function retryAfter(status: number): Readonly<Record<string, string>> {
  const seconds = RETRY_AFTER[status];
  return seconds === undefined ? {} : { 'Retry-After': seconds };
}
