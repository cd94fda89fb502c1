/** Calls once a signal says so. What it answers calls it off: somebody who listens to a clock keeps all that they know until its time is over. */
export function whenAborted(signal: AbortSignal, call: () => void): () => void {
  signal.addEventListener('abort', call, { once: true });
  return () => signal.removeEventListener('abort', call);
}
