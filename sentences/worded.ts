import { IntlMessageFormat } from 'intl-messageformat';
import { sentenceOf } from './catalogues.ts';
import type { Locale } from './locales.ts';
import { instant } from './moment.ts';
import type { Holes, Row, Saying, Words } from './say.ts';

/** A stretch of a sentence: strong `b`, subtle `s`, what Azure calls it `c`, or plain. */
export interface Span {
  readonly text: string;
  readonly dress: Dress | null;
}

/** How a catalogue marks a stretch: <b>…</b>, <s>…</s>, <c>…</c>. */
export type Dress = 'b' | 's' | 'c';

/** Where a language writes its numbers, lists and dates as. English is that of most teams outside of America: the day first. */
const WRITTEN: { readonly [L in Locale]: string } = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', pt: 'pt', ja: 'ja' };

/** What parts a row where that is not as in English: French has a no-break space before a semicolon, Japanese signs of its own and no blank. */
const PARTED: { readonly [L in Locale]?: { readonly [B in Row['by']]: string } } = {
  fr: { '': '', ' ': ' ', ', ': ', ', '; ': ' ; ' },
  ja: { '': '', ' ': '', ', ': '、', '; ': '；' },
};

/** Each keeps a tree and what writes its numbers; what is said often is among them. */
const MOST_COMPILED = 2_000;
const compiled = new Map<string, IntlMessageFormat>();
const lists = new Map<Locale, Intl.ListFormat>();

/** The words in a language, as one text. */
export function worded(words: Words, locale: Locale): string {
  return spans(words, locale)
    .map(({ text }) => text)
    .join('');
}

/** The words in English, as logs, files and the audit keep them. */
export function english(words: Words): string {
  return worded(words, 'en');
}

/** The words in a language, stretch by stretch. */
export function spans(words: Words, locale: Locale): readonly Span[] {
  if (typeof words === 'string') return [{ text: words, dress: null }];
  if ('say' in words) return said(words, locale);
  if ('row' in words) {
    const between = PARTED[locale]?.[words.by] ?? words.by;
    return words.row.flatMap((each, place) => [...plain(place > 0 ? between : ''), ...spans(each, locale)]);
  }
  if ('all' in words) return all(words.all, locale);
  if ('at' in words) return plain(instant(words, WRITTEN[locale]) ?? worded({ say: 'time.unknown' }, locale));
  const [first, ...others] = spans(words.capital, locale);
  return first ? [{ ...first, text: capitalised(first.text, locale) }, ...others] : [];
}

/** A case that another version kept may name a sentence that this one lacks: then its name and what stood in it are shown. */
function said({ say, with: holes = {} }: Saying, locale: Locale): readonly Span[] {
  const source = sentenceOf(say, locale);
  if (source === undefined) {
    return flat([`[${say}]`, ...Object.values(holes).flatMap((hole) => [' ', filled(hole, locale)])]);
  }
  return flat([format(`${locale} ${say}`, source, locale, holes)].flat());
}

function format(name: string, source: string, locale: Locale, holes: Holes) {
  const message = compiled.get(name) ?? new IntlMessageFormat(unquoted(source), WRITTEN[locale]);
  compiled.delete(name);
  compiled.set(name, message);
  const [oldest] = compiled.keys();
  if (compiled.size > MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  const values = Object.entries(holes).map(([hole, words]) => [hole, filled(words, locale)] as const);
  return message.format<Filling>({ ...Object.fromEntries(values), ...DRESSES }) as Filling | Filling[];
}

/** An apostrophe is one, and quotes nothing: no catalogue needs a brace to be read. */
function unquoted(source: string): string {
  return source.replaceAll("'", "''");
}

type Filling = string | number | Span | readonly Span[];

const DRESSES = Object.fromEntries(
  (['b', 's', 'c'] as const).map((dress) => [
    dress,
    (inside: readonly Filling[]): Filling =>
      flat(inside).map(({ text, dress: own }) => ({ text, dress: own ?? dress })),
  ]),
);

function filled(words: Words | number, locale: Locale): Filling {
  if (typeof words === 'number') return words;
  const parts = spans(words, locale);
  return parts.every(({ dress }) => dress === null) ? parts.map(({ text }) => text).join('') : parts;
}

/** One after the other; neighbours in the same dress are one stretch. */
function flat(fillings: readonly Filling[]): readonly Span[] {
  const joined: Span[] = [];
  for (const part of fillings.flatMap((each) => (typeof each === 'object' ? each : plain(String(each))))) {
    const last = joined.at(-1);
    if (last && last.dress === part.dress) joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function all(words: readonly Words[], locale: Locale): readonly Span[] {
  const format = lists.get(locale) ?? new Intl.ListFormat(WRITTEN[locale], { type: 'conjunction' });
  lists.set(locale, format);
  const places = format.formatToParts(words.map((_, place) => String(place)));
  return flat(
    places.map(({ type, value }) => (type === 'element' ? spans(words[Number(value)] ?? '', locale) : value)),
  );
}

function plain(text: string): readonly Span[] {
  return text === '' ? [] : [{ text, dress: null }];
}

function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
