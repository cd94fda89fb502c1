import { firstOf, say, type Words } from '../../sentences/index.ts';
import type { Case, Colour, Instant } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import type { Band } from '../parts/sheet.ts';
import { when } from '../parts/time.ts';
import type { Style } from '../view.ts';
import { namesUnder, subjectOfCase } from './group/subject.ts';

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
export function colourBand(current: Case, now: Instant): Band {
  const { diagnosis } = current;
  const seen = say('look.seen', { when: when(diagnosis.takenAt, now) });
  return { ...COLOURS[diagnosis.colour], about: subjectOfCase(current), under: [...names(current), seen] };
}

/** The head of a case that is being worked on: its last look is already out of date. */
export function workingBand(current: Case): Band {
  return {
    word: say('look.working'),
    icon: '⏳',
    style: 'accent',
    about: subjectOfCase(current),
    under: names(current),
  };
}

function names(current: Case): readonly Words[] {
  const under = namesUnder(current);
  return under.length > 0 ? [firstOf(under.map(name), 3)] : [];
}
