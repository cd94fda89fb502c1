import { say, type Words } from '../sentences/index.ts';
import { AzureUnreachable } from '../services/index.ts';
import type { App } from './app.ts';

/** Why a search or a look came to nothing, in words. What is the bot's own fault is logged under the reference that they name. */
export function whyNothing(error: unknown, { ports, tell }: Pick<App, 'ports' | 'tell'>): Words {
  if (error instanceof AzureUnreachable) return say('search.unreachable');
  if ((error as { name?: unknown }).name === 'TimeoutError') return say('search.slow');
  const reference = ports.newId();
  tell({ type: 'fault', error, reference });
  return say('search.fault', { reference });
}
