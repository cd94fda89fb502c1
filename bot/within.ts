/**
 * Does something that may hang. Gives it up, and fails, when the time is over. Work that ends in time leaves nobody
 * listening to the clock, which would keep all that the work has seen until then.
 */
export async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const onTime = () => reject(signal.reason);
  signal.addEventListener('abort', onTime);
  try {
    return await Promise.race([work(signal), late]);
  } finally {
    signal.removeEventListener('abort', onTime);
  }
}
