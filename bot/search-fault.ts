import { AzureUnreachable } from '../services/index.ts';
import type { App } from './app.ts';

/** Why a search or a look came to nothing, in words. What is the bot's own fault is logged under the reference that they name. */
export function whyNothing(error: unknown, { ports, tell }: Pick<App, 'ports' | 'tell'>): string {
  if (error instanceof AzureUnreachable) return 'Azure could not be reached. Try again in a few minutes.';
  if ((error as { name?: unknown }).name === 'TimeoutError') return 'Azure takes its time. Try again in a few seconds.';
  const reference = ports.newId();
  tell({ type: 'fault', error, reference });
  return `It could not be worked out. The fault is in the bot and has been logged; reference: ${reference}`;
}
