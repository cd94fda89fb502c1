import { accented } from '../../../bot/language/accents.ts';

/** The same letters within other words mean nothing. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  es: [
    'masa',
    'además',
    'voseo',
    'avos',
    'tirames',
    'ponelex',
    'podesx',
    'sabesx',
    'hacelox',
    'decimex',
    'renovás',
    'estado',
    'fijatex',
    'empodes',
  ],
  pt: ['hja', 'agro', 'qdox', 'oqueijo', 'vcsx', 'ñandu', 'paira', 'lagoa', 'ocao', 'cao', 'ecoes', 'avc'],
  fr: ['pku', 'cas', 'locale', 'cahier', 'court', 'coupe', 'chaque', 'boue'],
  de: [
    'iss',
    'isolieren',
    'list',
    'nichtig',
    'netz',
    'kabinet',
    'magnet',
    'gradx',
    'mahn',
    'oma',
    'heilen',
    'unheile',
    'funzte',
    'gehtso',
  ],
};

test.each(Object.entries(WITHIN).flatMap(([code, words]) => words.map((word) => [code, word] as const)))(
  '%s: %s stays',
  (code, word) => {
    expect(accented(`x ${word} y`, code)).toBe(`x ${word} y`);
  },
);
