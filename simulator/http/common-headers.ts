import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Estate } from '../world/estate.ts';

/** Headers that every Azure service answers with. */
export function commonHeaders({ clock }: Estate, { headers }: IncomingMessage): Record<string, string> {
  const id = randomUUID();
  const correlation = headers['x-ms-correlation-request-id'];
  return {
    date: clock.now().toUTCString(),
    'x-ms-request-id': id,
    'x-ms-correlation-request-id': typeof correlation === 'string' ? correlation : id,
  };
}
