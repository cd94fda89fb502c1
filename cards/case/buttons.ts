import { say } from '../../sentences/index.ts';
import {
  type Case,
  isSyncAlone,
  type Plan,
  planCode,
  planDigest,
  type Standing,
  stopper,
} from '../../services/index.ts';
import { plainName } from '../parts/clean.ts';
import { actions, type Button, type Section } from '../parts/section.ts';
import { approveAlone } from './alone.ts';
import { codeToSay } from './code-to-say.ts';
import { type Work, wayBack } from './fix/work.ts';

type Planned = Pick<Case, 'id' | 'target'> & { readonly plan: Plan };

/**
 * The two words that decide. A plan that something stops cannot be approved, so it is not offered. Everybody's card has
 * them all, for clients that ask for none of their own: each press is judged anew, whatever card it came from. A card for
 * one person has those that are theirs.
 */
export function decide(current: Planned, standing: Standing | null): readonly Section[] {
  const { plan } = current;
  const data = dataOf(current);
  const decline: Button = {
    title: say('page.decline'),
    verb: 'decline',
    data,
    word: `decline ${planCode(plan)}`,
    style: 'default',
  };
  if (stopper(plan)) return actions([again(current), decline]);
  const alone = (standing?.mayBreakGlass ?? plan.terms.breakGlass) ? approveAlone(data) : [];
  if (standing?.refused) {
    return [...actions([again(current), ...(standing.mayDecline ? [decline] : [])]), ...alone];
  }
  const go: Button = isSyncAlone(plan)
    ? { title: say('page.sync'), verb: 'sync', data, word: `sync ${planCode(plan)}`, style: 'positive' }
    : { title: say('page.approve'), verb: 'approve', data, word: `approve ${planCode(plan)}`, style: 'positive' };
  return [...actions([go, decline]), ...alone];
}

/** The one thing left to press where nothing is to be decided. */
export function checkAgain(current: Case): readonly Section[] {
  return actions([again(current)]);
}

/** What is left to press where a fix has ended: taking it back too, as far as something was done that can be. */
export function checkAgainOrUndo(current: Case & Work): readonly Section[] {
  if (wayBack(current).length === 0) return checkAgain(current);
  const word = `undo ${planCode(current.plan)}`;
  const undo: Button = { title: say('page.undo'), verb: 'undo', data: dataOf(current), word, style: 'default' };
  return [...actions([again(current), undo]), ...codeToSay(current.plan)];
}

function again(current: Pick<Planned, 'id' | 'target'> & { readonly plan?: Plan }): Button {
  const { id: caseId, target, plan } = current;
  const data: Button['data'] = plan ? dataOf({ ...current, plan }) : { caseId };
  const called = plainName(target.name);
  const word = called ? `check ${called} again` : 'check again';
  return { title: say('page.check-again'), verb: 'refresh', data, word, style: 'default' };
}

/** A button names the case and the plan, and carries nothing that is acted on. */
function dataOf({ id, plan }: Pick<Planned, 'id' | 'plan'>): Button['data'] {
  return { caseId: id, digest: planDigest(plan) };
}
