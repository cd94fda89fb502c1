/** What the bot says, in every language that it speaks. */
export type { Key } from './en/index.ts';
export { LOCALES, type Locale, localeOf } from './locales.ts';
export {
  capital,
  clauses,
  commas,
  firstOf,
  type Holes,
  listed,
  pieces,
  type Saying,
  say,
  sentences,
  type Words,
} from './say.ts';
export { withTexts } from './with-texts.ts';
export { type Dress, english, type Span, spans, worded } from './worded.ts';
export { isWords, wordedIn } from './worded-in.ts';
