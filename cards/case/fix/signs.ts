import type { Step } from '../../../services/index.ts';
import { marked, type Run } from '../../parts/run.ts';

/** How an answer looks that settled nothing: still waited for, or never confirmed. */
export type Open = '…' | '?';

export const OPEN: { readonly [O in Open]: Run } = {
  '…': marked('…', '', { weight: 'Bolder' }),
  '?': marked('?', '', { weight: 'Bolder' }),
};

/** Before what has not been asked for. */
export const AHEAD = marked('–', '', { weight: 'Bolder' });

export const DONE = marked('✓', '', { weight: 'Bolder' });

/** How a step went, at a glance. */
export function signOf({ outcome }: Step, open: Open): Run {
  if (outcome === 'left-alone') return AHEAD;
  return outcome === 'done' ? DONE : OPEN[open];
}
