import type { Excused } from './survivors.ts';

/** What survives in what is found, forecast and told of a fleet. */
export const SURVIVORS_OF_FLEET: readonly Excused[] = [
  {
    reason: 'What comes before has ruled it out already; it stands for the types, or for the reader.',
    mutants: [
      ['services/fleet/after-event.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/ahead/grouped.ts', '!first', 'false'],
      ['services/fleet/ahead/grouped.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/asked-name.ts', 'HOST.exec(text)?.[1]?.toLowerCase', 'HOST.exec(text)?.[1].toLowerCase'],
      ['services/fleet/find.ts', 'keyVault !== null', 'true'],
      ['services/fleet/forecast.ts', "day.kind === 'never'", 'true'],
      ['services/fleet/search.ts', "asked.kind === 'none'", 'true'],
    ],
  },
  {
    reason: 'A name or a list in place of one that is not there: nothing is called so, and it is looked up in vain.',
    mutants: [
      ['services/fleet/ahead/grouped.ts', "''", '"Stryker was here!"'],
      ['services/fleet/find.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/group.ts', "''", '"Stryker was here!"'],
      ['services/fleet/hosts.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/nearest.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/nearest.ts', 'thumbprint', 'true'],
      ['services/fleet/places.ts', "''", '"Stryker was here!"'],
      ['services/fleet/scope.ts', "''", '"Stryker was here!"'],
      ['services/fleet/scope.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/search.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/search.ts', '!thumbprint', 'false'],
      ['services/fleet/sighting.ts', '[]', '["Stryker was here"]'],
      ['services/fleet/vault-named.ts', '[]', '["Stryker was here"]'],
    ],
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
    mutants: [
      ['services/fleet/ahead/grouped.ts', "' '", '""'],
      ['services/fleet/group.ts', "' '", '""'],
    ],
  },
  {
    reason: 'What is not in the list comes before all that is, and this comes first.',
    mutants: [
      ['services/fleet/after-event.ts', "'breaking'", '""'],
      ['services/fleet/ahead/ready.ts', "'uploaded'", '""'],
      ['services/fleet/group.ts', "'red'", '""'],
    ],
  },
  {
    reason: 'Of two that are the same, either is as good.',
    mutants: [
      ['services/fleet/after-event.ts', 'one < other', 'one <= other'],
      ['services/fleet/after-event.ts', 'one.name < other.name', 'one.name <= other.name'],
      ['services/fleet/forecast.ts', 'later(day.at, -HOUR) > now', 'later(day.at, -HOUR) >= now'],
      ['services/fleet/forecast.ts', 'day.at > now', 'day.at >= now'],
      ['services/fleet/forecast.ts', 'at < now', 'at <= now'],
      ['services/fleet/sighting.ts', 'one.outageAt < other.outageAt', 'one.outageAt <= other.outageAt'],
    ],
  },
  {
    reason:
      'A day or a number that is not known lies before none and behind none: the comparison is false without being asked.',
    mutants: [
      ['services/fleet/group.ts', 'day !== null', 'true'],
      ['services/fleet/readiness.ts', 'daysBeforeExpiry !== null', 'true'],
    ],
  },
  {
    reason: 'With public access off, only the exception for trusted services counts of the rules of a firewall.',
    mutants: [
      ['services/fleet/what-if.ts', "'Deny'", '""'],
      ['services/fleet/what-if.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    reason: 'Read a second time, the same text means the same.',
    mutants: [['services/fleet/search.ts', 'rest === text', 'false']],
  },
  {
    reason: 'An empty word is a part of every name.',
    mutants: [['services/fleet/search.ts', '/\\s+/', '/\\s/']],
  },
  {
    reason: 'The first match of a pattern that takes all from the beginning begins there, said or not.',
    mutants: [
      ['services/fleet/find.ts', '/^[^.]+/', '/[^.]+/'],
      ['services/fleet/find.ts', '/^.*\\/vaults\\/[^/]+/', '/.*\\/vaults\\/[^/]+/'],
      [
        'services/fleet/asked-name.ts',
        '/^(\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+\\/providers\\/[^/]+(?:\\/[a-z]+\\/[^/]+)+?)(?:\\/[a-zA-Z]+)?$/i',
        '/(\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+\\/providers\\/[^/]+(?:\\/[a-z]+\\/[^/]+)+?)(?:\\/[a-zA-Z]+)?$/i',
      ],
    ],
  },
  {
    reason: 'An id with nothing behind it is not matched then, and taken as it is.',
    mutants: [
      [
        'services/fleet/asked-name.ts',
        '/^(\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+\\/providers\\/[^/]+(?:\\/[a-z]+\\/[^/]+)+?)(?:\\/[a-zA-Z]+)?$/i',
        '/^(\\/subscriptions\\/[^/]+\\/resourceGroups\\/[^/]+\\/providers\\/[^/]+(?:\\/[a-z]+\\/[^/]+)+?)(?:\\/[a-zA-Z]+)$/i',
      ],
    ],
  },
  {
    reason: 'A round more of a loop over numbers of a fixed size reads nothing, and writes where nothing is kept.',
    mutants: [
      ['services/fleet/nearest.ts', 'from < likeliest.length', 'from <= likeliest.length'],
      ['services/fleet/nearest.ts', 'place < ranks.length', 'place <= ranks.length'],
      ['services/fleet/pairs.ts', 'pair < PAIRS', 'pair <= PAIRS'],
      ['services/fleet/pairs.ts', 'place < numbers.length', 'place <= numbers.length'],
      ['services/fleet/pairs.ts', 'at(next, number) < places.length', 'true'],
      ['services/fleet/pairs.ts', 'at(next, number) < places.length', 'at(next, number) <= places.length'],
    ],
  },
  {
    reason: 'What is judged besides is farther away than what is shown.',
    mutants: [
      ['services/fleet/nearest.ts', 'compare(each, last) < 0', 'true'],
      ['services/fleet/nearest.ts', 'compare(each, last) < 0', 'compare(each, last) <= 0'],
      ['services/fleet/nearest.ts', 'batch.length === 0', 'false'],
      ['services/fleet/nearest.ts', 'MOST_NEAREST - 1', 'MOST_NEAREST + 1'],
      ['services/fleet/nearest.ts', 'partsOf(asked) - 1', 'partsOf(asked) + 1'],
      [
        'services/fleet/nearest.ts',
        '[...likeliest.subarray(from, from + BATCH)].map(atBest).filter((each) => compare(each, last) < 0)',
        '[...likeliest.subarray(from, from + BATCH)].map(atBest)',
      ],
      ['services/fleet/nearest.ts', 'Math.min(asked.length, PART)', 'Math.max(asked.length, PART)'],
    ],
  },
  {
    reason: 'The judge finds nothing near an empty name either.',
    mutants: [
      ['services/fleet/nearest.ts', "asked === ''", 'false'],
      ['services/fleet/nearest.ts', "''", '"Stryker was here!"'],
    ],
  },
  {
    reason:
      'A name of more than 32 letters would go unjudged by it only where twenty others seem as near and are farther.',
    mutants: [['services/fleet/nearest.ts', '(missing[place] as number) - cuts', '(missing[place] as number) + cuts']],
  },
  {
    reason:
      'Only of a name with 256 letters more would it be another number, and the names of Azure have hardly more at all.',
    mutants: [['services/fleet/nearest.ts', 'LENGTHS - 1', 'LENGTHS + 1']],
  },
  {
    reason: 'The place behind the last of all numbers is where none begins.',
    mutants: [['services/fleet/pairs.ts', 'number <= largest', 'number < largest']],
  },
  {
    reason: 'A whole host name is found by what anybody would mean by it, just as well.',
    mutants: [['services/fleet/hosts.ts', 'last + 1', 'last - 1']],
  },
];
