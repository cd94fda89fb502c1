import type { Change, Step } from '../../services/index.ts';
import { describeChange } from '../change-words.ts';
import { name } from '../parts/clean.ts';
import { granted, issuer, kept, last, print, subjectOf } from './names.ts';
import { describeUndo } from './undo-words.ts';

type Went = Pick<Step, 'outcome' | 'says'> | undefined;
type Open = Exclude<Step['outcome'], 'done' | 'left-alone'>;

/** How far a change has come, as a sentence. Without a step it has not been asked for. */
export function describeStep(change: Change, step: Went): string {
  if (!step) return `Not done yet: ${describeChange(change)}`;
  if (step.outcome === 'left-alone') return leftAlone(change, step.says);
  return step.outcome === 'done'
    ? settled(change)
    : `${subjectOf(change)}: asked for; ${open(step.outcome, step.says)}`;
}

/** How far taking a change back has come. Without a step it has not been asked for. */
export function describeUndoStep(change: Change, step: Went): string {
  if (!step) return `Not taken back yet: ${describeUndo(change) ?? subjectOf(change)}`;
  if (step.outcome === 'left-alone') return leftAlone(change, step.says);
  return `${subjectOf(change)}: ${step.outcome === 'done' ? 'taken back' : `asked to be taken back; ${open(step.outcome, step.says)}`}`;
}

/** What is not the bot's to change back. */
function leftAlone(change: Change, says: string): string {
  return `${subjectOf(change)}: not taken back; ${says}`;
}

/** What an answer leaves open. */
function open(outcome: Open, says: string): string {
  const words = says ? `: ${says}` : '';
  switch (outcome) {
    case 'no-answer':
      return 'the gateway did not answer in time, which is usual';
    case 'conflict':
      return `another change was under way there${words}`;
    case 'throttled':
      return `Azure wants fewer requests for a while${words}`;
    case 'refused-for-now':
      return `Azure refuses for now${words}`;
  }
}

function settled(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return `${last(change.vaultId)} gives ${name(change.principalName)} ${granted(change)}`;
    case 'assign-role':
      return `${name(change.principalName)} has the role ${name(change.roleName)} on ${last(change.scope)}`;
    case 'set-network-bypass':
      return `The firewall of ${last(change.vaultId)} lets trusted Microsoft services through`;
    case 'recover-vault':
      return `The vault ${last(change.vaultId)} is recovered`;
    case 'recover-secret':
      return `The ${change.object} ${kept(change)} is recovered`;
    case 'enable-secret-version':
      return `Version ${print(change.version)} of ${kept(change)} is enabled`;
    case 'start-renewal':
      return `${issuer(change)} is at work on a new version of ${kept(change)}`;
    case 'sync-certificate':
      return `${subjectOf(change)}: done`;
    case 'import-certificate':
      return `App Service holds ${last(change.certificateId)}`;
    case 'bind-hostname':
      return `${name(change.host)} is bound to ${print(change.thumbprint)}`;
  }
}
