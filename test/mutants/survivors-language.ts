import type { Excused } from './survivors.ts';

/** Mutants of the room of language that no test kills, and why none has to. */
export const SURVIVORS_OF_LANGUAGE: readonly Excused[] = [
  {
    reason: 'A pattern that fits has its groups: that they might be missing stands for the types alone.',
    mutants: [
      ['bot/language/alert-order.ts', 'handed.groups?.to?.replaceAll', 'handed.groups?.to.replaceAll'],
      ['bot/language/alert-order.ts', 'handed.groups?.to', 'handed.groups.to'],
      ['bot/language/alert-order.ts', 'found.groups?.id', 'found.groups.id'],
      ['bot/language/alert-order.ts', "''", '"Stryker was here!"'],
      ['bot/language/list-words.ts', '[]', '["Stryker was here"]'],
      ['bot/language/room-words/index.ts', "''", '"Stryker was here!"'],
      ['bot/language/targets/operation-number.ts', "''", '"Stryker was here!"'],
      ['bot/language/targets/spoken-name.ts', "''", '"Stryker was here!"'],
      ['bot/language/targets/thumbprint.ts', "''", '"Stryker was here!"'],
      ['bot/language/targets/vault-uri.ts', "''", '"Stryker was here!"'],
      ['bot/language/decision.ts', 'found.groups?.which', 'found.groups.which'],
      [
        'bot/language/follow-up.ts',
        '(PART.exec(said) ?? PART_BEHIND.exec(said))?.groups?.part',
        '(PART.exec(said) ?? PART_BEHIND.exec(said))?.groups.part',
      ],
      ['bot/language/room-words/index.ts', 'SIGNS.zone.exec(bare)?.groups?.zone', 'SIGNS.zone.exec(bare)?.groups.zone'],
      [
        'bot/language/room-words/index.ts',
        'SIGNS.language.exec(bare)?.groups?.language',
        'SIGNS.language.exec(bare)?.groups.language',
      ],
      ['bot/language/times/ahead.ts', 'sign.exec(said)?.groups?.count', 'sign.exec(said)?.groups.count'],
      ['bot/language/times/until.ts', "''", '"Stryker was here!"'],
      ['bot/language/times/index.ts', "''", '"Stryker was here!"'],
      ['bot/language/watch-words.ts', 'form.exec(said)?.groups?.name', 'form.exec(said)?.groups.name'],
    ],
  },
  {
    reason: 'What is asked of letters there stands at the end of what is read whole, where none follows.',
    mutants: [['bot/language/times/until.ts', "'u'", '""']],
  },
  {
    reason: 'A word that is none is no number of anything, whatever it is.',
    mutants: [['bot/language/times/ahead.ts', "''", '"Stryker was here!"']],
  },
  {
    reason: 'Where a round cut nothing off, the others cut nothing off either.',
    mutants: [['bot/language/sentences.ts', 'shorter === rest', 'false']],
  },
  {
    reason: 'A sense of every day is cut out where words end, so that what is left grows together to no other word.',
    mutants: [['bot/language/everyday.ts', "' '", '""']],
  },
  {
    reason: 'The sentence of the first order asks nothing, or it would order nothing: it is looked at again or not.',
    mutants: [['bot/language/order.ts', 'place > order', 'place >= order']],
  },
  {
    reason:
      'What is harmless stands between blanks and signs, or between Japanese words that forbid nothing together: with a blank more in its place, the same words are left.',
    mutants: [['bot/language/order.ts', "' '", '""']],
  },
  {
    reason:
      'A text that is cut up has a first part and a last, and a name here has two: the default stands for the types.',
    mutants: [
      ['bot/language/targets/compounds.ts', "''", '"Stryker was here!"'],
      ['bot/language/targets/host-name.ts', "''", '"Stryker was here!"'],
    ],
  },
  {
    reason:
      'Of a name that is cut up the default stands for the types; a word of numbers alone is in no place, and neither is none.',
    mutants: [['bot/language/targets/resource-name.ts', "''", '"Stryker was here!"']],
  },
  {
    reason:
      'Where nothing is named there is no path and no address of a vault either: the question stands for the types.',
    mutants: [['bot/language/targets/resource-named.ts', 'target === null', 'false']],
  },
  {
    reason: 'An empty word more in a list is none that anybody types, or is left out.',
    mutants: [
      ['bot/language/accents.ts', '/\\s+/', '/\\s/'],
      ['bot/language/spelling.ts', '/\\s+/', '/\\s/'],
      ['bot/language/targets/ordinary-words.ts', '/\\s+/', '/\\s/'],
      ['bot/language/wanted.ts', '/\\s+/', '/\\s/'],
    ],
  },
];
