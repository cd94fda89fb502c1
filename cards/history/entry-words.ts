import type { SeenLine } from '../../services/index.ts';
import { describeChange } from '../change-words.ts';
import { describeStep, describeUndoStep } from '../changes/step-words.ts';
import { name } from '../parts/clean.ts';
import { counted, listed } from '../parts/words.ts';
import { refusalWords } from '../refusal-words.ts';

/** What happened, as a sentence without who did it. */
export function entryWords(line: SeenLine): string {
  switch (line.event) {
    case 'opened':
      return `Asked; ${found(line)}`;
    case 'looked':
      return `Looked again; ${found(line)}`;
    case 'endorsed':
      return `Approved ${planOf(line)}; another approval is needed`;
    case 'approved':
      return `Approved ${planOf(line)}${breakGlass(line)}`;
    case 'declined':
      return `Declined ${planOf(line)}`;
    case 'undo':
      return `Asked to take back ${planOf(line)}`;
    case 'begun':
      return line.change ? `Azure is being asked: ${describeChange(line.change)}` : 'Azure is being asked';
    case 'stepped':
      return stepWords(line);
    case 'applied':
      return 'All of it was asked of Azure';
    case 'verified':
      return `Looked afterwards; ${found(line)}, ${line.stage}`;
    case 'lapsed':
      return `The time of ${planOf(line)} is over; it is taken back`;
    case 'undone':
      return `Taken back; ${found(line)}`;
    case 'overtaken':
      return 'Not begun: Azure showed another plan by then';
    case 'expired':
      return 'Expired, and nothing was changed';
    case 'failed':
      return `Failed: ${line.says}`;
    case 'refused':
      return refusedWords(line);
  }
}

/** Who did it, or who is behind what the bot did by itself. */
export function entryPeople({ event, by, approvedBy, undoneBy, askedBy, here }: SeenLine): string {
  const away = here ? '' : ', in another conversation';
  if (by) return `by ${name(by.name)}${away}`;
  if (!here && (event === 'opened' || event === 'refused')) return 'in another conversation';
  if (undoneBy) return `for ${name(undoneBy.name)}${away}`;
  if (approvedBy.length > 0) return `approved by ${listed(approvedBy.map((each) => name(each.name)))}${away}`;
  return askedBy ? `asked by ${name(askedBy.name)}` : away.slice(2);
}

function stepWords({ asks, change, outcome, says }: SeenLine): string {
  if (!change) return 'A change was asked of Azure';
  const went = { outcome: outcome as 'done', says };
  return asks === 'undo' ? describeUndoStep(change, went) : describeStep(change, went);
}

function refusedWords({ verb, outcome, says, here }: SeenLine): string {
  const what = verb ? `Refused to ${verb}` : 'Refused';
  return here ? `${what}: ${refusalWords({ code: outcome as 'blocked', because: says })}` : `${what} (${outcome})`;
}

function found({ colour, firstBroken }: SeenLine): string {
  if (!colour) return 'nothing was judged';
  return firstBroken ? `${colour}, broken at ${firstBroken.link} (${firstBroken.rule})` : colour;
}

function planOf({ plan }: SeenLine): string {
  return plan.length > 0 ? counted(plan.length, 'change') : 'a plan';
}

function breakGlass({ breakGlass: reason }: SeenLine): string {
  return reason ? ` as break-glass: ${reason}` : '';
}
