import { isRestError, RestError } from '@azure/core-rest-pipeline';
import type { TableTransactionResponse } from '@azure/data-tables';

/** How a write went that did not go well: another was there first, or nobody knows whether it took effect. */
export type Mishap = 'lost' | 'unclear';

/** What a failed write means; null where it took no effect, and asking again would not help. */
export function mishapOf(error: unknown): Mishap | null {
  if (!isRestError(error)) return isOutOfTime(error) ? 'unclear' : null;
  const status = error.statusCode ?? 0;
  if (status === 409 || status === 412 || isAbsent(error)) return 'lost';
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return refused ? null : 'unclear';
}

/** Whether a row is not there. A table that is not there is a fault. */
export function isAbsent(error: unknown): boolean {
  return isRestError(error) && error.statusCode === 404 && codeOf(error) !== 'TableNotFound';
}

/** Whether a message is gone, or was shown to another since. */
export function isMessageLost(error: unknown): boolean {
  return isRestError(error) && ['MessageNotFound', 'PopReceiptMismatch'].includes(codeOf(error));
}

/** Whether every part of a transaction took effect, as a whole answer says: one that was cut short reads as if nothing were wrong. */
export function expectWhole({ subResponses }: TableTransactionResponse, parts: number): void {
  if (subResponses.length === parts && subResponses.every(({ status }) => status >= 200 && status < 300)) return;
  throw unclear('The answer to a transaction is not whole.');
}

/** A fault that leaves open whether a write took effect. */
export function unclear(why: string): Error {
  return new RestError(why);
}

/** A transaction tells the code itself, a single request in its body. */
function codeOf({ code, details }: RestError): string {
  const { odataError } = (details ?? {}) as { readonly odataError?: { readonly code?: string } };
  return code ?? odataError?.code ?? '';
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
