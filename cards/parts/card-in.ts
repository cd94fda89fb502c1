import { isWords, type Locale, worded } from '../../sentences/index.ts';
import type { Card } from '../view.ts';
import { inLocale, type Run } from './run.ts';

/** A drawn card put into a language: every sentence that stands in it, and every run of text with its breaks. */
export function cardIn(card: Card, locale: Locale): Card {
  return Object.fromEntries(Object.entries(card).map(([name, value]) => [name, valueIn(value, locale)]));
}

function valueIn(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((each): readonly unknown[] =>
      isRun(each) ? inLocale(each, locale) : [valueIn(each, locale)],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return isWords(value) ? worded(value, locale) : cardIn(value as Card, locale);
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'TextRun';
}
