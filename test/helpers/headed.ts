import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * The answer once its head is written. Node gives it back by itself, until restify is loaded in the same process: it puts a
 * `writeHead` of its own, which gives nothing back, in the place of Node's.
 */
export function headed(answer: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): ServerResponse {
  answer.writeHead(status, headers);
  return answer;
}
