import type { Made } from './make.ts';
import template from './manifest.json' with { type: 'json' };
import type { PackageOptions } from './options.ts';

const NO_PAGE = new URL(template.developer.websiteUrl).hostname;

/** What the command says of what it made: which ids went in, what is asked for, and what is still the template's. */
export function toldOf({ manifest }: Made, { botId, out, readsMessages }: PackageOptions): string {
  const { id, name, version, webApplicationInfo, developer } = manifest;
  const lines = [
    `${out}: ${name.short} ${version}, app ${id}, bot ${botId}`,
    `Where people sign in, the Application ID URI of the app registration has to be ${webApplicationInfo.resource}`,
  ];
  if (readsMessages) {
    lines.push(
      'It asks to be sent every message of the teams and chats that it is added to; whoever adds it consents to that.',
    );
  }
  const borrowed = Object.entries({
    '--website': developer.websiteUrl,
    '--privacy': developer.privacyUrl,
    '--terms': developer.termsOfUseUrl,
  }).flatMap(([option, url]) => (new URL(url).hostname === NO_PAGE ? option : []));
  if (borrowed.length > 0)
    lines.push(`The links to ${NO_PAGE} lead nowhere: ${borrowed.join(', ')} name your own pages.`);
  return `${lines.join('\n')}\n`;
}
