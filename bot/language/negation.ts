/** Negations of many languages, also of those the bot does not speak: nobody's "no" may be missed. */
const NEGATIONS = [
  /\b(?:no|not|never|nope|nah|none|nobody|neither|nor|cannot|without|instead)\b|n't\b|(?<!\p{L})nto(?!\p{L})|\bdon;t\b|\b(?:do|wo|ca|is|does|did|should|must|would|could|have|has|had|are|was|were)nt\b/u,
  /(?<!\p{L})(?:nicht|nichts|kein(?:e|en|er|es|em)?|nie|niemals|niemand|nirgends|ninguém|nadie|personne|aucun\p{L}*|ningun\p{L}*|nenhum\p{L}*|verboten|verbiet\p{L}*|vermeid\p{L}*|evit\p{L}*|évit\p{L}*|nein|pas|jamais|rien|ne|n'|non|não|nao|nunca|jamás|nada|nem)(?![\p{L}-])/u,
  /(?<!\p{L})(?:niet|geen|nooit|nej|inte|ikke|ei|не|нет|ні|yok|değil|jangan|không)(?![\p{L}-])/u,
  /[🚫❌⛔🛑✋👎🙅✖]/u,
  /ない|ません|せず|やめ|止め|中止|不要|不用|别|勿|不|마세요|말아|하지\s?마/u,
];

/** Whether a message denies something, in any language. */
export function negates(said: string): boolean {
  return NEGATIONS.some((negation) => negation.test(said));
}
