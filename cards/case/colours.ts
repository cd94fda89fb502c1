import { firstOf, say, type Words } from '../../sentences/index.ts';
import type { Case, Colour, Instant } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import type { Band } from '../parts/sheet.ts';
import { when } from '../parts/time.ts';
import type { Style } from '../view.ts';

/** How each colour is said and shown: never by the shade alone. */
export const COLOURS: {
  readonly [C in Colour]: { readonly word: Words; readonly icon: string; readonly style: Style };
} = {
  red: { word: say('look.red'), icon: '🔴', style: 'attention' },
  yellow: { word: say('look.yellow'), icon: '🟡', style: 'warning' },
  unknown: { word: say('look.unknown'), icon: '⚪', style: 'emphasis' },
  green: { word: say('look.green'), icon: '🟢', style: 'good' },
};

/** The head of a case as its last look saw it. */
export function colourBand({ target, diagnosis }: Case, now: Instant): Band {
  const seen = say('look.seen', { when: when(diagnosis.takenAt, now) });
  return { ...COLOURS[diagnosis.colour], about: name(target.name), under: [...hosts(target), seen] };
}

/** The head of a case that is being worked on: its last look is already out of date. */
export function workingBand({ target }: Case): Band {
  return { word: say('look.working'), icon: '⏳', style: 'accent', about: name(target.name), under: hosts(target) };
}

function hosts({ hostNames }: Case['target']): readonly Words[] {
  return hostNames.length > 0 ? [firstOf(hostNames.map(name), 3)] : [];
}
