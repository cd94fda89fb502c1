const QUOTED_BLOCK = /<blockquote[^>]*>([\s\S]*?)(?:<\/blockquote>|$)/gi;
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi;
const TAG =
  /<\/?(?:p|div|span|a|b|i|u|s|em|strong|code|pre|ul|ol|li|at|font|img|table|tbody|thead|tr|td|th|h\d|hr|attachment)\b[^>]*>/gi;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;|&#160;/gi, ' '],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&quot;|&#34;/gi, '"'],
  [/&#39;|&apos;/gi, "'"],
  [/&amp;/gi, '&'],
];
/** A star before a dot is a wildcard, and an underline within a word is part of a name. */
const EMPHASES: readonly (readonly [RegExp, string])[] = [
  [/~~[^~\n]+~~/g, ' '],
  [/\*\*([^*\n]+)\*\*/g, '$1'],
  [/(?<![\w*])\*(?=[^\s.*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<!\w)__([^_\n]+)__(?!\w)/g, '$1'],
  [/(?<![\w_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\w_])/g, '$1'],
];
/** Pictures that say no are left: they forbid. */
const PICTURES = /(?![🚫❌⛔🛑✋👎🙅✖])\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]/gu;

/** What is written, without the markup of a chat; a quoted message becomes quoted lines, and what is struck out is gone. */
export function withoutMarkup(text: string): string {
  const quoted = text.replace(QUOTED_BLOCK, (_, inner: string) => `\n${asQuotation(inner)}\n`);
  const bare = quoted
    .replace(/<(?:s|del|strike)>[\s\S]*?<\/(?:s|del|strike)>/gi, ' ')
    .replace(BREAK, '\n')
    .replace(TAG, ' ');
  const read = ENTITIES.reduce((rest, [entity, sign]) => rest.replace(entity, sign), bare);
  return EMPHASES.reduce((rest, [emphasis, plain]) => rest.replace(emphasis, plain), read).replace(PICTURES, ' ');
}

function asQuotation(inner: string): string {
  const lines = inner.replace(BREAK, '\n').split('\n');
  return lines.map((line) => `> ${line}`).join('\n');
}
