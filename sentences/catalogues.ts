import { en, type Key } from './en/index.ts';
import type { Locale } from './locales.ts';
import { pt } from './pt/index.ts';

/** Every sentence, view by view. A language that lacks one does not compile. */
export type Catalogue = { readonly [V in keyof typeof en]: { readonly [K in keyof (typeof en)[V]]: string } };

/** The sentences of one view in another language than English. */
export type Sentences<V extends keyof Catalogue> = Catalogue[V];

/** What is said in every language that the bot speaks. */
export const CATALOGUES: { readonly [L in Locale]: Catalogue } = { en, pt };

/** The sentence of a key as its catalogue has it; undefined where a case kept by another version names one that is gone. */
export function sentenceOf(key: Key, locale: Locale): string | undefined {
  const dot = key.indexOf('.');
  const view: { readonly [key: string]: string } | undefined = CATALOGUES[locale][key.slice(0, dot) as keyof Catalogue];
  return view?.[key.slice(dot + 1)];
}
