import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Change, Step } from '../../services/index.ts';
import { describeChange } from '../change-words.ts';
import { describeDone } from './done-words.ts';
import { subjectOf } from './names.ts';
import { describeUndo } from './undo-words.ts';

type Went = Pick<Step, 'outcome' | 'says'> | undefined;
type Open = Exclude<Step['outcome'], 'done' | 'left-alone'>;

/** What an answer leaves open: in itself, and with Azure's own words where it has any. */
type OpenKeys = { readonly [O in Open]: readonly [bare: Key, saying?: Key] };

const ASKED: OpenKeys = {
  'no-answer': ['step.asked-no-answer'],
  conflict: ['step.asked-conflict', 'step.asked-conflict-saying'],
  throttled: ['step.asked-throttled', 'step.asked-throttled-saying'],
  'refused-for-now': ['step.asked-refused', 'step.asked-refused-saying'],
};

const ASKED_BACK: OpenKeys = {
  'no-answer': ['step.back-no-answer'],
  conflict: ['step.back-conflict', 'step.back-conflict-saying'],
  throttled: ['step.back-throttled', 'step.back-throttled-saying'],
  'refused-for-now': ['step.back-refused', 'step.back-refused-saying'],
};

/** How far a change has come, as a sentence. Without a step it has not been asked for. */
export function describeStep(change: Change, step: Went): Words {
  if (!step) return say('step.not-done', { change: describeChange(change) });
  if (step.outcome === 'left-alone') return leftAlone(change, step.says);
  return step.outcome === 'done' ? describeDone(change) : open(ASKED[step.outcome], change, step.says);
}

/** How far taking a change back has come. Without a step it has not been asked for. */
export function describeUndoStep(change: Change, step: Went): Words {
  if (!step) return say('step.not-taken-back', { undo: describeUndo(change) ?? subjectOf(change) });
  if (step.outcome === 'left-alone') return leftAlone(change, step.says);
  if (step.outcome === 'done') return say('step.taken-back', { subject: subjectOf(change) });
  return open(ASKED_BACK[step.outcome], change, step.says);
}

/** What is not the bot's to change back. */
function leftAlone(change: Change, because: Words): Words {
  return say('step.left-alone', { subject: subjectOf(change), because: because });
}

function open([bare, saying]: OpenKeys[Open], change: Change, says: Words): Words {
  const subject = subjectOf(change);
  return saying && says !== '' ? say(saying, { subject, says: says }) : say(bare, { subject });
}
