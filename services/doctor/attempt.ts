import { say, type Words } from '../../sentences/index.ts';
import { withoutSecrets } from '../domain/without-secrets.ts';

/** What came of something that may hang or fail. */
export type Answer<T> = { readonly value: T } | { readonly trouble: Words };

/** Gives up what takes longer than so many milliseconds, and fails then. */
export type Within = <T>(milliseconds: number, work: () => Promise<T>) => Promise<T>;

/** How long the cause of a trouble may be told. */
const LONGEST = 600;

/** Does a thing in bounded time. Never rejects: whatever goes wrong is told in words. */
export async function attempt<T>(milliseconds: number, within: Within, work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await within(milliseconds, work) };
  } catch (error) {
    return { trouble: troubleIn(error, milliseconds) };
  }
}

/** The words of an error, with those of what caused it where they tell more; no secret among them. */
function troubleIn(error: unknown, milliseconds: number): Words {
  if (isLate(error)) return say('doctor.late', { seconds: Math.round(milliseconds / 1000) });
  if (!(error instanceof Error)) return told(String(error));
  const { cause } = error;
  return told(cause instanceof Error ? `${error.message}: ${cause.message}` : error.message);
}

/** A time-out is told by its name alone: what is thrown for it is no error of the language's own everywhere. */
function isLate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
}

/** One line of somebody else's words. */
function told(text: string): string {
  return withoutSecrets(text).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
}
