import type { IncomingMessage } from 'node:http';
import { readJson } from './json.ts';
import { malformed, type Refusal } from './refusal.ts';

/** Teams sends small activities; anything larger is not Teams. */
const MOST_BYTES = 256 * 1024;

const TOO_LARGE: Refusal = { status: 413, because: 'size' };

/**
 * Reads the body of a request as JSON. Packed bodies are refused unread, since they may unpack to anything; so is every
 * other type, which a browser may send to a bot on its own machine without asking.
 */
export async function readBody(request: IncomingMessage): Promise<{ readonly activity: unknown } | Refusal> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity') return malformed('content type');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return TOO_LARGE;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST_BYTES) {
      request.resume();
      return TOO_LARGE;
    }
    chunks.push(chunk as Buffer);
  }
  const activity = readJson(Buffer.concat(chunks).toString());
  return activity === undefined ? malformed('no JSON') : { activity };
}
