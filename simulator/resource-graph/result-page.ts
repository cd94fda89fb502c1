import { randomUUID } from 'node:crypto';
import type { Ask } from '../arm/ask.ts';
import type { Estate } from '../world/estate.ts';
import type { Row } from './kql/syntax.ts';
import { badRequest } from './query-refusals.ts';
import type { QueryRequest } from './query-request.ts';

const ROWS_A_PAGE = 100;
/** As many results are kept to be paged through; the way to an older one leads nowhere any more. */
const KEPT = 8;

/** A result that is being paged through: what is in it is settled with the first page. */
const results = new WeakMap<Estate, Map<string, readonly Row[]>>();

/** One page of a result. Resource Graph gives the way to the next only where each row has its id. */
export function pageOf({ estate }: Ask, find: () => readonly Row[], { options }: QueryRequest): object {
  const token = options?.$skipToken ? readToken(options.$skipToken) : undefined;
  const rows = token ? results.get(estate)?.get(token.result) : find();
  if (!rows || (options?.$skipToken && !token))
    throw badRequest(estate, 'InvalidSkipToken', 'The skip token is invalid.');
  const start = token?.start ?? options?.$skip ?? 0;
  const page = rows.slice(start, start + (options?.$top ?? ROWS_A_PAGE));
  const end = start + page.length;
  const more = end < rows.length;
  const canGoOn = more && page.every((row) => 'id' in row);
  return {
    totalRecords: rows.length,
    count: page.length,
    data: options?.resultFormat === 'table' ? tableOf(page) : page,
    facets: [],
    resultTruncated: more && !canGoOn ? 'true' : 'false',
    ...(canGoOn && { $skipToken: writeToken({ start: end, result: token?.result ?? keep(estate, rows) }) }),
  };
}

function keep(estate: Estate, rows: readonly Row[]): string {
  const kept = results.get(estate) ?? new Map<string, readonly Row[]>();
  results.set(estate, kept);
  const result = randomUUID();
  kept.set(result, rows);
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
  return result;
}

interface Token {
  readonly start: number;
  readonly result: string;
}

function writeToken(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64');
}

function readToken(skipToken: string): Token | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(skipToken, 'base64').toString('utf8'));
    const [start, result] = ['start', 'result'].map((key) => Reflect.get(Object(read), key));
    const isStart = typeof start === 'number' && Number.isInteger(start) && start >= 0;
    return isStart && typeof result === 'string' ? { start, result } : undefined;
  } catch {
    return undefined;
  }
}

function tableOf(rows: readonly Row[]): object {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => ({ name, type: typeOf(rows.find((row) => row[name] !== null)?.[name]) }));
  return { columns, rows: rows.map((row) => names.map((name) => row[name] ?? null)) };
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return 'integer';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' && value !== null ? 'object' : 'string';
}
