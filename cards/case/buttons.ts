import { type Case, isSyncAlone, type Plan, planDigest, stopper } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { actions, type Button, type Section } from '../parts/section.ts';
import { type Work, wayBack } from './fix/work.ts';

interface Proposed {
  readonly id: string;
  readonly target: Case['target'];
  readonly plan: Plan;
}

/** The two words that decide. A plan that something stands in the way of cannot be approved, so it is not offered. */
export function decide(current: Proposed): readonly Section[] {
  const data = { caseId: current.id, digest: planDigest(current.plan) };
  const decline: Button = { title: 'Decline', verb: 'decline', data, word: null, style: 'default' };
  if (stopper(current.plan)) return actions([again(current), decline]);
  const go: Button = isSyncAlone(current.plan)
    ? { title: 'Sync now', verb: 'sync', data, word: `sync ${name(current.target.name)}`, style: 'positive' }
    : { title: 'Approve fix', verb: 'approve', data, word: null, style: 'positive' };
  return actions([go, decline]);
}

/** The one thing left to press where nothing is to be decided. */
export function checkAgain(current: Case): readonly Section[] {
  return actions([again(current)]);
}

/** The same, and the way back where something that was done can be taken back, and no lock stands in that way. */
export function undoOr(current: Case & Work): readonly Section[] {
  const { id: caseId, plan } = current;
  const locked = plan.blockedBy.some(({ stops }) => stops === 'undo');
  if (locked || wayBack(current).length === 0) return checkAgain(current);
  const data = { caseId, digest: planDigest(plan) };
  return actions([again(current), { title: 'Undo', verb: 'undo', data, word: null, style: 'default' }]);
}

function again(current: Pick<Proposed, 'id' | 'target'> & { readonly plan?: Plan }): Button {
  const { id: caseId, target, plan } = current;
  const data: Button['data'] = plan ? { caseId, digest: planDigest(plan) } : { caseId };
  return { title: 'Check again', verb: 'refresh', data, word: `check ${name(target.name)}`, style: 'default' };
}
