import { createRequire } from 'node:module';
import type { Catalogue } from './catalogue.ts';
import { en, type Key } from './en/index.ts';
import type { Locale } from './locales.ts';

const load = createRequire(import.meta.url);

/** What is said in every language that the bot speaks. English is told everywhere; another is loaded for its first reader. */
export const CATALOGUES: { readonly [L in Locale]: Catalogue } = {
  en,
  get de() {
    return (load('./de/index.ts') as typeof import('./de/index.ts')).de;
  },
  get fr() {
    return (load('./fr/index.ts') as typeof import('./fr/index.ts')).fr;
  },
  get es() {
    return (load('./es/index.ts') as typeof import('./es/index.ts')).es;
  },
  get pt() {
    return (load('./pt/index.ts') as typeof import('./pt/index.ts')).pt;
  },
  get ja() {
    return (load('./ja/index.ts') as typeof import('./ja/index.ts')).ja;
  },
};

/** The sentence of a key as its catalogue has it; undefined where a case kept by another version names one that is gone. */
export function sentenceOf(key: Key, locale: Locale): string | undefined {
  const dot = key.indexOf('.');
  const view: { readonly [key: string]: string } | undefined = CATALOGUES[locale][key.slice(0, dot) as keyof Catalogue];
  return view?.[key.slice(dot + 1)];
}
