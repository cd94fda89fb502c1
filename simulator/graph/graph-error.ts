import { randomUUID } from 'node:crypto';
import { Refusal } from '../http/answer.ts';
import type { Estate } from '../world/estate.ts';

/** An error in Microsoft Graph's shape. */
export function graphError({ clock }: Estate, status: number, code: string, message: string): Refusal {
  const id = randomUUID();
  const innerError = { date: clock.now().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id };
  return new Refusal({ status, body: { error: { code, message, innerError } } }, message);
}

/** Nothing in the directory has this id. */
export function notInDirectory(estate: Estate, id: string): Refusal {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return graphError(estate, 404, 'Request_ResourceNotFound', message);
}
