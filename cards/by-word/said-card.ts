import { type Key, type Locale, say } from '../../sentences/index.ts';
import type { Case } from '../../services/index.ts';
import { subjectOfCase } from '../case/group/subject.ts';
import { run } from '../parts/run.ts';
import { block, line } from '../parts/section.ts';
import { drawn } from '../parts/sheet.ts';
import type { View } from '../view.ts';
import type { DecidingWord } from './which-card.ts';

const DONE: { readonly [V in DecidingWord | 'refresh']: Key } = {
  approve: 'by-word.approved',
  decline: 'by-word.declined',
  sync: 'by-word.syncing',
  undo: 'by-word.undoing',
  refresh: 'by-word.looking',
};

/** Said to whoever decided by word; the card of the case shows how it goes. */
export function saidCard(verb: DecidingWord | 'refresh', current: Case, locale: Locale): View {
  const waits = current.stage === 'proposed' && (verb === 'approve' || verb === 'sync');
  const heading = say(waits ? 'by-word.one-of-several' : DONE[verb]);
  return drawn(
    {
      band: { style: 'default', icon: '💬', word: say('by-word.title'), about: subjectOfCase(current), under: [] },
      heading,
      sections: block({ id: 'notice', lines: [line(run(say('by-word.see-case')))] }),
      speech: say('by-word.speech', { heading }),
    },
    locale,
  );
}
