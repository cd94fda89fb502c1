import type { Excused } from './survivors.ts';

/** What survives in how names of resources are found in what people say. */
export const SURVIVORS_OF_LANGUAGE_TARGETS: readonly Excused[] = [
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
    reason: 'A pattern that fits has its groups: that they might be missing stands for the types alone.',
    mutants: [['bot/language/targets/operation-number.ts', "''", '"Stryker was here!"']],
  },
  {
    reason:
      'Where nothing is named there is no path and no address of a vault either: the question stands for the types.',
    mutants: [['bot/language/targets/resource-named.ts', 'target === null', 'false']],
  },
];
