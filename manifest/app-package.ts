import type { Locale } from '../sentences/index.ts';
import { SIGN_IN_HOSTS } from './clouds.ts';
import template from './manifest.json' with { type: 'json' };
import type { PackageOptions } from './options.ts';
import { READING, READING_TOLD } from './reading.ts';

/** The manifest as it is packed. */
export type Manifest = ReturnType<typeof manifestFor>;

/** The languages that the app is told of in besides English, each in a file of its own. */
export const LANGUAGES = template.localizationInfo.additionalLanguages as readonly {
  readonly languageTag: Exclude<Locale, 'en'>;
  readonly file: string;
}[];

/** Fills the template for one bot. The resource is what its app registration is called where people sign in to it. */
export function manifestFor(options: PackageOptions) {
  const { appId, botId, domain, cloud, readsMessages } = options;
  const { developer, bots, composeExtensions, description } = template;
  return {
    ...template,
    id: appId,
    version: options.version ?? template.version,
    developer: {
      name: options.developer ?? developer.name,
      websiteUrl: options.website ?? developer.websiteUrl,
      privacyUrl: options.privacy ?? developer.privacyUrl,
      termsOfUseUrl: options.terms ?? developer.termsOfUseUrl,
    },
    name: { short: options.name ?? template.name.short },
    description: { ...description, full: described(description.full, 'en', options) },
    bots: bots.map((bot) => ({ ...bot, botId })),
    composeExtensions: composeExtensions.map((extension) => ({ ...extension, botId })),
    validDomains: [...(domain ? [domain] : []), SIGN_IN_HOSTS[cloud]],
    webApplicationInfo: { id: appId, resource: `api://botid-${botId}` },
    ...(readsMessages ? { authorization: { permissions: { resourceSpecific: READING } } } : {}),
  };
}

/** Fills what the app is told of in one more language. */
export function languageFor(
  words: Readonly<Record<string, string>>,
  locale: Locale,
  options: PackageOptions,
): Readonly<Record<string, string>> {
  return {
    ...words,
    'name.short': options.name ?? template.name.short,
    'description.full': described(words['description.full'] ?? '', locale, options),
  };
}

function described(full: string, locale: Locale, { readsMessages }: PackageOptions): string {
  if (!readsMessages) return full;
  return `${full}${locale === 'ja' ? '' : ' '}${READING_TOLD[locale]}`;
}
