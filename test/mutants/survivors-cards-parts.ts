import type { Excused } from './survivors.ts';

/** Of the parts of cards. */
export const SURVIVORS_OF_CARDS_PARTS: readonly Excused[] = [
  {
    reason:
      'It only spares the time to tell letters apart: no text weighs less than it is long, and a letter of ASCII is one by itself.',
    mutants: [
      ['cards/parts/clean.ts', '/^[ -~]*$/', '/^[ -~]$/'],
      ['cards/parts/clean.ts', 'whole.length <= most', 'true'],
      ['cards/parts/clean.ts', 'whole.slice(0, most)', 'whole'],
      ['cards/parts/clean.ts', 'PLAIN.test(text)', 'false'],
    ],
  },
  {
    reason: 'Of two moments that are one it does not matter which is told.',
    mutants: [['cards/parts/time.ts', 'at < now', 'at <= now']],
  },
];
