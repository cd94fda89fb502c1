import type { Case, Colour, Instant } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import type { Band } from '../parts/sheet.ts';
import { when } from '../parts/time.ts';
import { firstOf } from '../parts/words.ts';
import type { Style } from '../view.ts';

/** How each colour is said and shown: never by the shade alone. */
export const COLOURS: {
  readonly [C in Colour]: { readonly word: string; readonly icon: string; readonly style: Style };
} = {
  red: { word: 'Red', icon: '🔴', style: 'attention' },
  yellow: { word: 'Yellow', icon: '🟡', style: 'warning' },
  unknown: { word: 'Unknown', icon: '⚪', style: 'emphasis' },
  green: { word: 'Green', icon: '🟢', style: 'good' },
};

/** The head of a case as its last look saw it. */
export function colourBand({ target, diagnosis }: Case, now: Instant): Band {
  const hosts = firstOf(target.hostNames.map(name), 3);
  const seen = `seen ${when(diagnosis.takenAt, now)}`;
  return { ...COLOURS[diagnosis.colour], about: name(target.name), under: hosts ? [hosts, seen] : [seen] };
}

/** The head of a case that is being worked on: its last look is already out of date. */
export function workingBand({ target }: Case): Band {
  const hosts = firstOf(target.hostNames.map(name), 3);
  return { word: 'Working', icon: '⏳', style: 'accent', about: name(target.name), under: hosts ? [hosts] : [] };
}
