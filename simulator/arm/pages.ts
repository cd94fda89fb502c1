import { type Answer, ok, refuse } from '../http/answer.ts';
import { parameter } from '../http/request.ts';
import type { Ask } from './ask.ts';

const ITEMS_A_PAGE = 100;

/** One page of a list, with the address of the next. */
export function page({ request }: Ask, items: readonly unknown[]): Answer {
  const start = positionOf(parameter(request.query, '$skiptoken'));
  const size = sizeOf(parameter(request.query, '$top'));
  const end = start + size;
  const value = items.slice(start, end);
  if (end >= items.length) return ok({ value });
  const next = new URL(request.url);
  for (const key of [...next.searchParams.keys()]) {
    if (key.toLowerCase() === '$skiptoken') next.searchParams.delete(key);
  }
  next.searchParams.set('$skiptoken', Buffer.from(String(end)).toString('base64url'));
  return ok({ value, nextLink: next.href });
}

function sizeOf(top: string | undefined): number {
  if (top === undefined) return ITEMS_A_PAGE;
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1) throw refuse(400, 'InvalidTop', `The value '${top}' for $top is not valid.`);
  return Math.min(size, ITEMS_A_PAGE);
}

function positionOf(skipToken: string | undefined): number {
  if (skipToken === undefined) return 0;
  const position = Number(Buffer.from(skipToken, 'base64url').toString('utf8'));
  if (Number.isInteger(position) && position >= 0) return position;
  throw refuse(400, 'InvalidSkipToken', `The provided skip token '${skipToken}' is invalid.`);
}
