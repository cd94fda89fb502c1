import type { Locale } from '../../sentences/index.ts';
import type { Case } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { run } from '../parts/run.ts';
import { block, line } from '../parts/section.ts';
import { drawn } from '../parts/sheet.ts';
import type { View } from '../view.ts';
import type { DecidingWord } from './which-card.ts';

const DONE: { readonly [V in DecidingWord | 'refresh']: string } = {
  approve: 'Approved',
  decline: 'Declined; nothing was changed',
  sync: 'The sync is on its way',
  undo: 'Taking it back',
  refresh: 'Looking again',
};

/** Said to whoever decided by word; the card of the case shows how it goes. */
export function saidCard(verb: DecidingWord | 'refresh', current: Case, locale: Locale): View {
  const waits = current.stage === 'proposed' && (verb === 'approve' || verb === 'sync');
  const heading = waits ? 'Your approval counts; somebody else has to approve too' : DONE[verb];
  return drawn(
    {
      band: { style: 'default', icon: '💬', word: 'By word', about: name(current.target.name), under: [] },
      heading,
      sections: block({ id: 'notice', lines: [line(run('The card of the case shows how it stands.'))] }),
      speech: `${heading}.`,
    },
    locale,
  );
}
