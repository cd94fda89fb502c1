import { wordedIn } from '../../sentences/index.ts';

/** Whatever it is, with every sentence in it in English. */
export function inEnglish<T>(value: T): T {
  return wordedIn(value, 'en');
}

export { english } from '../../sentences/index.ts';
