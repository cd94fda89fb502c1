import { existsSync, readdirSync } from 'node:fs';
import { PAGES, readPage } from './pages.ts';

/** A number of something, as a page states it. */
export interface Quantity {
  readonly page: string;
  readonly words: string;
  /** The paragraph it stands in, and the one before and after under the same heading. */
  readonly around: string;
}

/** The pages that may state one: those of people, and those of what is measured. */
export const STATING: readonly string[] = [
  ...PAGES,
  ...(existsSync('bench') ? readdirSync('bench') : [])
    .filter((file) => file.endsWith('.md'))
    .map((file) => `bench/${file}`),
];

const DIGITS = String.raw`(?<![\w.,:#/$-]|Microsoft )\d[\d,.]*(?<![,.])[kM]?`;
const WORDS =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?)';
const MEASURE = [
  '(?:milli|micro)?seconds?|ms|µs|s|minutes?|min|hours?|h|days?|weeks?|months?|years?',
  '[kKMG]i?B|[Bb]ytes?|letters|characters|lines',
  '%|per cent|×|times',
  '(?:in|of|out of) (?:ten|a hundred|\\d+)',
  '[a-z]+ (?:a|an|per|each|every) (?:second|minute|hour|day|call|card|certificate|message|turn)',
].join('|');
/** Endings of many things; the words that end so and are none are left out. */
const MANY = String.raw`(?!(?:as|is|was|has|its|this|us|unless|less|always|address|across)\b)[a-z]{2,}s\b(?! (?:long|soon|far) as)|people\b|of them\b|unless set\b`;

/** Digits and what is measured or counted, with one word between at most; a number in words and what is measured; a share. */
const QUANTITY = new RegExp(
  [
    String.raw`${DIGITS}[  -]?(?:%|×|(?:${MEASURE})(?![\w-])|(?:[a-z-]+ )?(?:${MANY}))`,
    String.raw`\b${WORDS}(?:[ -]${WORDS})?[ -](?:${MEASURE})(?![\w-])`,
    String.raw`[×≤≥~≈] ?\d[\d.,]*`,
    String.raw`(?<![\w.])(?:0\.\d+|1\.00+)(?!\.?\d)|\b(?:half|a third|a quarter) of\b`,
  ].join('|'),
  'gi',
);

/** Every quantity that a page states outside of its commands and its code. */
export function quantitiesOf(page: string, text = readPage(page)): readonly Quantity[] {
  return text
    .replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/\n{2,}/g, '\n'))
    .replace(/^(?=#+ )/gm, '\n\u0000')
    .split('\u0000')
    .flatMap((section) => {
      const paragraphs = section.split(/\n{2,}/);
      return paragraphs.flatMap((paragraph, at) => {
        const around = paragraphs.slice(Math.max(0, at - 1), at + 2).join('\n');
        return [...proseOf(paragraph).matchAll(QUANTITY)].map(([words]) => ({ page, words, around }));
      });
    });
}

/** A paragraph without its code and the targets of its links; a line is no end of what is said. */
function proseOf(paragraph: string): string {
  return paragraph
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`]*`/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^ *\d+\. /gm, '')
    .replace(/\s+/g, ' ');
}
