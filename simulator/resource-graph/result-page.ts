import type { Ask } from '../arm/ask.ts';
import type { Row } from './kql/syntax.ts';
import { badRequest } from './query-refusals.ts';
import type { QueryRequest } from './query-request.ts';

const ROWS_A_PAGE = 100;

/** One page of a result. Resource Graph gives the way to the next only where each row has its id. */
export function pageOf({ estate }: Ask, rows: readonly Row[], { options }: QueryRequest): object {
  const start = options?.$skipToken ? positionOf(options.$skipToken) : (options?.$skip ?? 0);
  if (start === undefined) throw badRequest(estate, 'InvalidSkipToken', 'The skip token is invalid.');
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
    ...(canGoOn && { $skipToken: Buffer.from(JSON.stringify({ start: end })).toString('base64') }),
  };
}

function positionOf(skipToken: string): number | undefined {
  try {
    const start: unknown = Reflect.get(Object(JSON.parse(Buffer.from(skipToken, 'base64').toString('utf8'))), 'start');
    return typeof start === 'number' && Number.isInteger(start) && start >= 0 ? start : undefined;
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
