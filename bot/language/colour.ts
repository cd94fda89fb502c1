/** A colour by which a list is narrowed. */
export type ListColour = 'red' | 'yellow' | 'green' | 'unknown';

const COLOURS: readonly (readonly [ListColour, RegExp])[] = [
  ['red', /(?<!\p{L})(?:red|rot(?:e[nrs]?)?|rouges?|roj[oa]s?|vermelh[oa]s?)(?!\p{L})|赤/u],
  ['yellow', /(?<!\p{L})(?:yellow|amber|gelbe?[nrs]?|jaunes?|amarill[oa]s?|amarel[oa]s?|out of sync)(?!\p{L})|黄/u],
  ['green', /(?<!\p{L})(?<!not |un)(?:green|healthy|grüne?[nrs]?|verte?s?|verdes?|saludables?)(?!\p{L})|緑/u],
  [
    'unknown',
    /(?<!\p{L})(?:unknown|gr[ae]y|unbekannte?[nrs]?|inconnue?s?|desconocid[oa]s?|desconhecid[oa]s?)(?!\p{L})|不明/u,
  ],
];

/** The one colour a message names; null when it names none or several. */
export function colourIn(words: string): ListColour | null {
  const [named, ...others] = COLOURS.filter(([, sign]) => sign.test(words.toLowerCase()));
  return named && others.length === 0 ? named[0] : null;
}
