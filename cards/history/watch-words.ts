import { type Key, say, type Words } from '../../sentences/index.ts';
import type { SeenLine, WatchEvent } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { fromOutside } from '../parts/one-line.ts';
import { found } from './found.ts';

const ALERTS = {
  alerted: 'watch-entry.alerted',
  'alert-changed': 'watch-entry.alert-changed',
} as const satisfies { readonly [E in WatchEvent]?: Key };

/** What happened around a watch or an alert, as a sentence without who did it. */
export function watchWords(line: SeenLine, event: WatchEvent): Words {
  const id = name(line.caseId);
  const says = fromOutside(line.says);
  switch (event) {
    case 'watched':
      return say('watch-entry.watched', { what: says });
    case 'unwatched':
      return say('watch-entry.unwatched', { what: says });
    case 'set':
      return say('watch-entry.set', { says });
    case 'alerted':
    case 'alert-changed':
      return say(ALERTS[event], { id, found: found(line) });
    case 'alert-over':
      return say('watch-entry.alert-over', { id });
    case 'acknowledged':
      return say('watch-entry.acknowledged', { id });
    case 'snoozed':
      return say('watch-entry.snoozed', { id, says });
    case 'handed-over':
      return say('watch-entry.handed-over', { id, says });
    case 'escalated':
      return say('watch-entry.escalated', { id });
  }
}
