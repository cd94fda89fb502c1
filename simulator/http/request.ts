import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { refuse } from './answer.ts';

/** One request, with the Azure host it was meant for. */
export interface Request {
  readonly method: string;
  /** In lower case. */
  readonly host: string;
  /** Decoded, with single slashes and none at its end. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** The address as the real Azure would have been sent it. */
  readonly url: string;
}

/** Splits the host name off the path, if it begins with one; else the request is for ARM. */
export function splitHost(rawUrl: string, management: string): Pick<Request, 'host' | 'path' | 'query' | 'url'> {
  const [rawPath = '', search = ''] = cut(rawUrl, '?');
  const steps = rawPath.split('/').filter((step) => step !== '');
  const host = /^(?!_)[\w-]+(\.[\w-]+)+$/.test(steps[0] ?? '') ? (steps.shift() ?? '') : management;
  const slash = rawPath.endsWith('/') && steps.length > 0 ? '/' : '';
  const url = `https://${host}/${steps.join('/')}${slash}${search ? `?${search}` : ''}`;
  return { host: host.toLowerCase(), path: tidy(steps), query: new URLSearchParams(search), url };
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Clients send empty steps, encoded slashes and encoded letters; ARM reads them all as one path. */
function tidy(steps: readonly string[]): string {
  try {
    return `/${decodeURIComponent(steps.join('/')).split('/').filter(Boolean).join('/')}`;
  } catch {
    throw refuse(400, 'BadRequest', 'The request URI is not valid: it holds a malformed percent encoding.');
  }
}

const LARGEST_BODY = 4 * 1024 * 1024;

/** Reads a body as text; ARM takes no more than 4 MB. */
export async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  if (size > LARGEST_BODY) throw refuse(413, 'RequestContentTooLarge', 'The request content exceeds 4194304 bytes.');
  return Buffer.concat(chunks).toString('utf8');
}

/** A query parameter, whatever the letter case of its name. */
export function parameter(query: URLSearchParams, name: string): string | undefined {
  const found = [...query].find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1];
}
