import type { IncomingMessage } from 'node:http';
import { readJson } from './json.ts';
import { malformed, type Refusal } from './refusal.ts';

/** Teams sends small activities; anything larger is not Teams. */
const MOST_BYTES = 256 * 1024;

/** What Teams sends. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

const TOO_LARGE: Refusal = { status: 413, because: 'size' };

/**
 * Reads the body of a request as JSON. Packed bodies are refused unread, since they may unpack to anything; so is every
 * other type, which a browser may send to a bot on its own machine without asking.
 */
export async function readBody(
  request: IncomingMessage,
  accepted = JSON_TYPE,
): Promise<{ readonly activity: unknown } | Refusal> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!accepted.test(type) || encoding !== 'identity') return malformed('content type');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return TOO_LARGE;
  const bytes = await readBytes(request).catch(() => null);
  if (bytes === null) return malformed('cut off');
  if (bytes === 'too many') {
    request.resume();
    return TOO_LARGE;
  }
  const activity = readJson(bytes.toString());
  return activity === undefined ? malformed('no JSON') : { activity };
}

/** Fails where whoever sends goes away. What is too much stays unread, so that there is still somebody to tell. */
async function readBytes(request: IncomingMessage): Promise<Buffer | 'too many'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) return 'too many';
  }
  return Buffer.concat(chunks);
}
