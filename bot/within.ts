import { whenAborted } from '../services/index.ts';

/** Does something that may hang. Gives it up, and fails, when the time is over. */
export async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const callOff = whenAborted(signal, () => reject(signal.reason));
  return Promise.race([work(signal), late]).finally(callOff);
}
