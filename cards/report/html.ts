import { type Locale, type Words, worded } from '../../sentences/index.ts';
import { clean } from '../parts/clean.ts';
import type { Document, Part } from './document.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A page that runs nothing and fetches nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const LOOK =
  'body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}time{font-weight:600}ul ul{color:#555}';

/** A report as a page of HTML. Whatever stands in a sentence is text, and nothing else. */
export function html({ title, about, under, parts }: Document, locale: Locale): string {
  const text = (words: Words) => plain(worded(words, locale));
  const heading = `${text(title)} · ${text(about)}`;
  return `${[
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${heading}</title>`,
    `<style>${LOOK}</style>`,
    '</head>',
    '<body>',
    `<h1>${heading}</h1>`,
    ...under.map((each) => `<p>${text(each)}</p>`),
    ...parts.flatMap((part) => partOf(part, text)),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function partOf({ heading, entries, none }: Part, text: (words: Words) => string): readonly string[] {
  const items = entries.map(({ at, text: told, under }) => {
    const when = at === null ? '' : `<time>${text(at)}</time> `;
    const below = under.length > 0 ? `<ul>${under.map((each) => `<li>${text(each)}</li>`).join('')}</ul>` : '';
    return `<li>${when}${text(told)}${below}</li>`;
  });
  const body = items.length > 0 ? ['<ul>', ...items, '</ul>'] : [`<p>${text(none)}</p>`];
  return [`<h2>${text(heading)}</h2>`, ...body];
}

function plain(text: string): string {
  return clean(text)
    .trim()
    .replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}
