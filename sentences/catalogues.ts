import type { Catalogue } from './catalogue.ts';
import { de } from './de/index.ts';
import { en, type Key } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import type { Locale } from './locales.ts';

/** What is said in every language that the bot speaks. */
export const CATALOGUES: { readonly [L in Locale]: Catalogue } = { en, de, fr, es, ja };

/** The sentence of a key as its catalogue has it; undefined where a case kept by another version names one that is gone. */
export function sentenceOf(key: Key, locale: Locale): string | undefined {
  const dot = key.indexOf('.');
  const view: { readonly [key: string]: string } | undefined = CATALOGUES[locale][key.slice(0, dot) as keyof Catalogue];
  return view?.[key.slice(dot + 1)];
}
