/** Teams sends no message longer than this, and nobody reads one. */
const LONGEST = 30_000;

/** How JSON, HTML and typography write what was once plain; an error text may have gone through all three. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, ''],
  [/\\u0027|&#0?39;|&apos;|[‘’‚‛´`]/gi, "'"],
  [/\\u0022|\\"|&quot;|[“”„‟«»]/gi, '"'],
  [/\\u0026|&amp;/gi, '&'],
  [/\\[rnt]/g, ' '],
  // Citations and consoles put a bar or an angle before every line.
  [/\n[ \t]*[|>│┃]+/g, ' '],
  [/\s+/g, ' '],
];

/** A message of many lines as one plain line, so that a text is found however it was wrapped, quoted or escaped. */
export function oneLine(text: string): string {
  const whole = text.slice(0, LONGEST).normalize('NFKC').slice(0, LONGEST);
  return SPELLINGS.reduce((line, [looks, means]) => line.replace(looks, means), whole).trim();
}
