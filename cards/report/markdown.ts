import { type Locale, type Words, worded } from '../../sentences/index.ts';
import { clean } from '../parts/clean.ts';
import type { Document, Part } from './document.ts';

/** Every sign that Markdown, GitHub's or that of a wiki, gives a meaning inside a line. */
const SIGNS = /[\\`*_{}[\]<>#+!|~$&^=]/g;

/** What is made a link without any sign: an address, and what begins like a web site. */
const LINKS = /:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi;

/** Keeps a name from calling a person, and an address from becoming a link. */
const APART = '&#8203;';

/** A report as Markdown. Whatever stands in a sentence is one line of plain text, and nothing else. */
export function markdown({ title, about, under, parts }: Document, locale: Locale): string {
  const text = (words: Words) => plain(worded(words, locale));
  const head = [`# ${text(title)} · ${text(about)}`, ...under.map((each) => begun(text(each)))];
  return `${[...head, ...parts.map((part) => partOf(part, text))].join('\n\n')}\n`;
}

function partOf({ heading, entries, none }: Part, text: (words: Words) => string): string {
  const lines = entries.flatMap(({ at, text: told, under }) => [
    at === null ? `- ${begun(text(told))}` : `- **${text(at)}** ${text(told)}`,
    ...under.map((each) => `  - ${begun(text(each))}`),
  ]);
  return [`## ${text(heading)}`, '', ...(lines.length > 0 ? lines : [begun(text(none))])].join('\n');
}

/** A text that no reader of Markdown takes for more than text. */
function plain(text: string): string {
  return clean(text).trim().replace(SIGNS, '\\$&').replace(LINKS, '\\$&').replaceAll('@', `@${APART}`);
}

/** The same where a line begins, and a list or a row of a table could. */
function begun(text: string): string {
  return text.replace(/^(\d+)(?=[.)])/, `$1${APART}`).replace(/^[-:]/, '\\$&');
}
