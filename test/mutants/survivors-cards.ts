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
];
