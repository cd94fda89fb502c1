/** The languages that the bot speaks, in the order in which it learnt them. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'ja'] as const;

/** A language by its ISO 639 code, as the grammar and Teams name it. */
export type Locale = (typeof LOCALES)[number];

/** The language of a client's locale, such as "de-AT"; null where the bot does not speak it. Source: RFC 5646. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const code = tag?.split('-')[0]?.toLowerCase();
  return LOCALES.find((locale) => locale === code) ?? null;
}
