/** Calls once the time is over. What it answers calls it off, so that nothing is kept in memory until then. */
export function whenLate(milliseconds: number, call: () => void): () => void {
  const signal = AbortSignal.timeout(milliseconds);
  signal.addEventListener('abort', call, { once: true });
  return () => signal.removeEventListener('abort', call);
}
