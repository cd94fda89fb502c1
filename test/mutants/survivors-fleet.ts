import type { Excused } from './survivors.ts';

/** What survives in what is found, forecast and told of a fleet. */
export const SURVIVORS_OF_FLEET: readonly Excused[] = [
  {
    reason: 'What comes before has ruled it out already; it stands for the types, or for the reader.',
    mutants: [
      ['services/fleet/ahead/grouped.ts', '!first', 'false'],
      ['services/fleet/ahead/grouped.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/ahead/next-version.ts', 'newest.seen', 'true'],
      ['services/fleet/ahead/what-breaks.ts', "effect === 'untold' && unread", "effect === 'untold'"],
    ],
  },
  {
    reason: 'A name in place of one that is not there: nothing is called so.',
    mutants: [['services/fleet/ahead/grouped.ts', "''", '"Stryker was here!"']],
  },
  {
    reason: 'Letter case tells nothing apart either way.',
    mutants: [
      [
        'services/fleet/ahead/grouped.ts',
        'certificate.keyVault?.vaultId.toLowerCase()',
        'certificate.keyVault?.vaultId.toUpperCase()',
      ],
      ['services/fleet/ahead/ready.ts', 'keyVault?.vaultId.toLowerCase()', 'keyVault?.vaultId.toUpperCase()'],
    ],
  },
  {
    reason:
      'Of a link, a rule, the id of a vault and a day no two make the same key, with a space between them or without.',
    mutants: [['services/fleet/ahead/grouped.ts', "' '", '""']],
  },
  {
    reason: 'What is not in the list comes before all that is, and this comes first.',
    mutants: [['services/fleet/ahead/ready.ts', "'uploaded'", '""']],
  },
];
