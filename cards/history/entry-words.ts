import { say, type Words } from '../../sentences/index.ts';
import { nameOf, type SeenLine } from '../../services/index.ts';
import { describeChange } from '../change-words.ts';
import { describeStep, describeUndoStep } from '../changes/step-words.ts';
import { name } from '../parts/clean.ts';
import { fromOutside } from '../parts/one-line.ts';
import { found } from './found.ts';
import { refusedWords } from './refused-words.ts';
import { watchWords } from './watch-words.ts';

/** What happened, as a sentence without who did it. */
export function entryWords(line: SeenLine): Words {
  const count = line.plan.length;
  switch (line.event) {
    case 'opened':
      return say('history-entry.opened', { found: found(line) });
    case 'looked':
      return say('history-entry.looked', { found: found(line) });
    case 'endorsed':
      return say('history-entry.endorsed', { count });
    case 'approved':
      return approved(line);
    case 'declined':
      return say('history-entry.declined', { count });
    case 'undo':
      return say('history-entry.undo', { count });
    case 'begun':
      if (!line.change) return say('history-entry.begun');
      return say('history-entry.begun-change', { change: describeChange(line.change) });
    case 'stepped':
      return stepWords(line);
    case 'checked':
      return say('group.entry-checked', { certificate: name(nameOf(line.certificateId)), found: found(line) });
    case 'applied':
      return say('history-entry.applied');
    case 'verified':
      if (line.stage === 'resolved') return say('history-entry.resolved', { found: found(line) });
      return say('history-entry.unresolved', { found: found(line) });
    case 'lapsed':
      return say('history-entry.lapsed', { count });
    case 'undone':
      return say('history-entry.undone', { found: found(line) });
    case 'overtaken':
      return say('history-entry.overtaken');
    case 'expired':
      return say('history-entry.expired');
    case 'failed':
      return say('history-entry.failed', { says: fromOutside(line.says) });
    case 'refused':
      return refusedWords(line);
    case 'cut':
      return say('history-entry.cut', { last: line.cut?.seq ?? 0 });
    default:
      return watchWords(line, line.event);
  }
}

function approved({ plan: { length: count }, breakGlass }: SeenLine): Words {
  if (!breakGlass) return say('history-entry.approved', { count });
  return say('history-entry.approved-break-glass', { count, reason: fromOutside(breakGlass) });
}

function stepWords({ asks, change, outcome, says }: SeenLine): Words {
  if (!change) return say('history-entry.stepped-unknown');
  const went = { outcome: outcome as 'done', says };
  return asks === 'undo' ? describeUndoStep(change, went) : describeStep(change, went);
}
