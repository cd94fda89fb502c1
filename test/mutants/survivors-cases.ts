import type { Excused } from './survivors.ts';

/** What survives in the use cases of a case. */
export const SURVIVORS_OF_CASES: readonly Excused[] = [
  {
    reason: 'What comes before has ruled it out already; it stands for the types, or for the reader.',
    mutants: [
      ['services/cases/assess-all.ts', 'followed[0]?.keyVault', 'followed[0].keyVault'],
      ['services/cases/decide.ts', "!('plan' in current)", 'false'],
      ['services/cases/decide.ts', "'stale'", '""'],
      ['services/cases/mandates.ts', "''", '"Stryker was here!"'],
      ['services/cases/one-by-one.ts', 'asked?.at', 'asked.at'],
      ['services/cases/one-by-one.ts', 'checkOf(place, current())?.sound', 'checkOf(place, current()).sound'],
      ['services/cases/resolve.ts', '[]', '["Stryker was here"]'],
      ['services/cases/still-to-do.ts', 'plan.changes[index]?.kind', 'plan.changes[index].kind'],
      ['services/cases/take-back.ts', '!change', 'false'],
    ],
  },
  {
    reason:
      'A name or a list in place of one that is not there: nobody and nothing is called so, and it is looked up in vain.',
    mutants: [
      ['services/cases/assess.ts', '[]', '["Stryker was here"]'],
      ['services/cases/one-by-one.ts', '[]', '["Stryker was here"]'],
      ['services/cases/outlook.ts', "''", '"Stryker was here!"'],
      ['services/cases/still-to-do.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    reason: 'A day that is not known lies before none and behind none: the comparison is false without being asked.',
    mutants: [
      ['services/cases/retain.ts', 'casesFrom !== null', 'true'],
      ['services/cases/retain.ts', 'other === null', 'false'],
    ],
  },
  {
    reason: 'Of two moments that are the same, either is the later one.',
    mutants: [
      ['services/cases/still-ours.ts', 'Date.parse(one) > Date.parse(other)', 'Date.parse(one) >= Date.parse(other)'],
    ],
  },
  {
    reason: 'Counted downwards, every two thousandth line is the same one.',
    mutants: [
      ['services/cases/history.ts', 'count.read += 1', 'count.read -= 1'],
      ['services/cases/recount.ts', 'count.read += 1', 'count.read -= 1'],
    ],
  },
  {
    reason: 'As long as its cause is found, its sync is wanted too, or something is wrong with it that was not before.',
    mutants: [['services/cases/one-by-one.ts', "verdict(diagnosis, plan.cures) === 'healthy'", 'true']],
  },
  {
    reason: 'Letter case tells nothing apart either way.',
    mutants: [['services/cases/outlook.ts', 'secretName.toLowerCase()', 'secretName.toUpperCase()']],
  },
  {
    reason: 'Where the last of them are eight, none at all are looked at after them.',
    mutants: [['services/cases/assess-all.ts', 'from < targets.length', 'from <= targets.length']],
  },
];
