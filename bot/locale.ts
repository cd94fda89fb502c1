import type { Activity } from 'botbuilder';
import { type Locale, localeOf } from '../sentences/index.ts';
import { languageIn } from './language/language-in.ts';

/**
 * The language to answer a message in: its own where its words tell one, else that of the case that it goes on from, else
 * that of whoever's client sent it.
 */
export function localeFor(text: string, thread: Locale | undefined, activity: Partial<Activity>): Locale {
  return localeOf(languageIn(text)) ?? thread ?? clientLocale(activity);
}

/** The language of somebody's client; English where the bot does not speak it, or it is not told. */
export function clientLocale({ locale }: Partial<Activity>): Locale {
  return localeOf(locale) ?? 'en';
}
