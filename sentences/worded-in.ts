import type { Locale } from './locales.ts';
import type { Words } from './say.ts';
import { worded } from './worded.ts';

/** Whatever it is, with every sentence in it put into a language: what is written out for whoever reads no catalogue. */
export function wordedIn<T>(value: T, locale: Locale): T {
  return told(value, locale) as T;
}

/** What marks words among other data; nothing else that is shown or written out has a field of such a name. */
export function isWords(value: object): value is Exclude<Words, string> {
  return 'say' in value || 'row' in value || 'all' in value || 'capital' in value || ('at' in value && 'as' in value);
}

function told(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => told(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return worded(value, locale);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, told(each, locale)]));
}
