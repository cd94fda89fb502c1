import type { Ask } from '../arm/ask.ts';
import { page } from '../arm/pages.ts';
import type { Answer } from '../http/answer.ts';

/** One page of a list as App Service writes it: where others leave out the way to the next, it says that there is none. */
export function webPage(ask: Ask, items: readonly unknown[]): Answer {
  const answer = page(ask, items);
  const { value, nextLink = null } = Object(answer.body);
  return { ...answer, body: { value, nextLink, id: null } };
}
