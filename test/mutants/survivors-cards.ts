import type { Excused } from './survivors.ts';

/** Of cards, but for their parts. */
export const SURVIVORS_OF_CARDS: readonly Excused[] = [
  {
    reason: 'What comes before has ruled it out already; it stands for the types, or for the reader.',
    mutants: [
      ['cards/alert/state.ts', 'first !== undefined', 'true'],
      ['cards/by-word/which-card.ts', '[]', '["Stryker was here"]'],
      ['cards/case/fix/history.ts', '[]', '["Stryker was here"]'],
      ['cards/case/look/countdown.ts', "'refused'", '""'],
      ['cards/case/look/evidence.ts', '!first', 'false'],
      ['cards/case/look/evidence.ts', '[]', '["Stryker was here"]'],
      ['cards/case/look/gaps.ts', '!first', 'false'],
      ['cards/case/look/gaps.ts', '[]', '["Stryker was here"]'],
      ['cards/changes/names.ts', "''", '"Stryker was here!"'],
      ['cards/list-export-card.ts', "''", '"Stryker was here!"'],
      ['cards/report/report.ts', '!first || !last', '!first && !last'],
    ],
  },
  {
    reason: 'Words with blanks in them are no plain name, no more than none are.',
    mutants: [
      ['cards/alert-card.ts', "''", '"Stryker was here!"'],
      ['cards/event-card.ts', "''", '"Stryker was here!"'],
    ],
  },
  {
    reason: 'A sentence of ours, read as a text, has no name of Azure in it.',
    mutants: [['cards/case/hand/names-seen.ts', "typeof each === 'string'", 'true']],
  },
  {
    reason: 'The plain name of nothing is nothing.',
    mutants: [
      ['cards/history/how-to-export.ts', 'about === null', 'false'],
      ['cards/report-card.ts', 'about === null', 'false'],
    ],
  },
  {
    reason: 'Of two moments that are one it does not matter which is told.',
    mutants: [
      ['cards/event-card.ts', 'event.at < now', 'event.at <= now'],
      ['cards/forecast-card.ts', 'next < now', 'next <= now'],
      ['cards/list-card.ts', 'other < one', 'other <= one'],
    ],
  },
  {
    reason: 'Whatever fits with as many lines as it has fits with more, which are tried first.',
    mutants: [['cards/code-card.ts', 'more <= 0', 'more < 0']],
  },
  {
    reason: 'Names are told apart without their case, whichever case they are brought to.',
    mutants: [['cards/history-card.ts', 'certificateId.toLowerCase()', 'certificateId.toUpperCase()']],
  },
  {
    reason: 'What the pattern no longer fits is found by its name, which is the same text.',
    mutants: [
      [
        'cards/concepts/codes/authorization.ts',
        '/ABAC condition (?:is )?not fulfilled/i',
        '/ABAC condition (?:is )not fulfilled/i',
      ],
      [
        'cards/concepts/codes/import-texts.ts',
        '/service does not have access to .{1,400}? key ?vault|granted necessary permissions to the service to perform the request/i',
        '/service does not have access to .{1,400}? key vault|granted necessary permissions to the service to perform the request/i',
      ],
      [
        'cards/concepts/codes/import-texts.ts',
        '/parameter key ?vault certificate has an invalid value/i',
        '/parameter key vault certificate has an invalid value/i',
      ],
      [
        'cards/concepts/codes/resource-manager.ts',
        '/gateway did not receive a response from|\\b504 gateway time-?out|HTTP(?:\\/[\\d.]{1,3})? 504\\b|status ?(?:code)?\\W{0,4}504\\b/i',
        '/gateway did not receive a response from|\\b504 gateway time-out|HTTP(?:\\/[\\d.]{1,3})? 504\\b|status ?(?:code)?\\W{0,4}504\\b/i',
      ],
      [
        'cards/concepts/codes/resource-manager.ts',
        '/gateway did not receive a response from|\\b504 gateway time-?out|HTTP(?:\\/[\\d.]{1,3})? 504\\b|status ?(?:code)?\\W{0,4}504\\b/i',
        '/gateway did not receive a response from|\\b504 gateway time-?out|HTTP(?:\\/[\\d.]{1,3}) 504\\b|status ?(?:code)?\\W{0,4}504\\b/i',
      ],
      [
        'cards/concepts/codes/import-texts.ts',
        '/another certificate exists with (?:the )?same thumbprint/i',
        '/another certificate exists with (?:the )same thumbprint/i',
      ],
      [
        'cards/concepts/codes/import-texts.ts',
        '/unable to verify key ?vault permissions/i',
        '/unable to verify key vault permissions/i',
      ],
      [
        'cards/concepts/codes/import-texts.ts',
        '/cannot find (?:site)?certificate with name/i',
        '/cannot find (?:site)certificate with name/i',
      ],
      [
        'cards/concepts/codes/renewal-texts.ts',
        '/code\\W{1,5}(?:certificate issuer error|request rejected)/i',
        '/code\\W(?:certificate issuer error|request rejected)/i',
      ],
      [
        'cards/concepts/codes/renewal-texts.ts',
        '/code\\W{1,5}(?:certificate issuer error|request rejected)/i',
        '/code\\w{1,5}(?:certificate issuer error|request rejected)/i',
      ],
      ['cards/concepts/codes/http.ts', "'InternalServerError|ServiceUnavailable'", '""'],
    ],
  },
  {
    reason: 'A pattern that takes all from the beginning begins there, said or not.',
    mutants: [
      [
        'cards/concepts/asking.ts',
        '/^(?:\\W*(?:hi|hello|hey|ok|so|and|please|pls|can you|could you|would you)\\b)*\\W*/i',
        '/(?:\\W*(?:hi|hello|hey|ok|so|and|please|pls|can you|could you|would you)\\b)*\\W*/i',
      ],
    ],
  },
  {
    reason: 'Longer than the longest name nothing is found; to stop looking saves time alone.',
    mutants: [
      ['cards/concepts/named-in.ts', 'key.length > LONGEST_KEY', 'false'],
      ['cards/concepts/named-in.ts', 'key.length > LONGEST_KEY', 'key.length >= LONGEST_KEY'],
      ['cards/concepts/names.ts', '({ key }) => key.length', '() => undefined'],
    ],
  },
  {
    reason: 'No known word is one slip from it.',
    mutants: [['cards/concepts/names.ts', '[]', '["Stryker was here"]']],
  },
  {
    reason: 'A place in a list of words has its word: the question stands for the types.',
    mutants: [['cards/concepts/named-in.ts', 'words[first]?.start', 'words[first].start']],
  },
  {
    reason: 'Only the beginning of a text is shown; to cut it first saves time alone.',
    mutants: [['cards/concepts/nearest.ts', 'oneLine(text) .slice(0, 2 * LONGEST_TERM)', 'oneLine(text)']],
  },
  {
    reason: 'Two words that are the same differ nowhere, and so not behind their end either.',
    mutants: [['cards/concepts/spelling.ts', 'start < one.length', 'start <= one.length']],
  },
  {
    reason: 'Whether a question of just the greatest length is still one matters to nobody.',
    mutants: [['cards/concepts/find.ts', 'line.length <= LONGEST_QUESTION', 'line.length < LONGEST_QUESTION']],
  },
];
