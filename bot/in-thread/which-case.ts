import { type Case, hasCode, nameOf, type Plan, planDigest, type Stage } from '../../services/index.ts';
import type { Spoken, SpokenVerb, Which } from '../language/decision.ts';

/** A case with a plan: what can be decided on, and what was decided. */
export type Planned = Case & { readonly plan: Plan };

/** What a button that is pressed by word comes to. */
export type Meant =
  | { readonly does: 'decide'; readonly current: Planned; readonly digest: string }
  /** The words that would do it are told, and nothing is done. */
  | { readonly does: 'ask-back'; readonly cases: readonly Planned[] }
  | { readonly does: 'look-again'; readonly current: Case }
  /** Nothing in this thread fits. */
  | { readonly does: 'nothing' };

const OPEN: { readonly [V in SpokenVerb]: readonly Stage[] } = {
  approve: ['proposed'],
  decline: ['proposed'],
  sync: ['proposed'],
  undo: ['resolved', 'unresolved', 'failed'],
  refresh: [],
};

/**
 * Which case of a thread, the newest first, a word means. A word has seen no plan: to approve and to undo it has to name
 * the code of the plan that was read, so that a plan that has changed since is refused like a press on an old card. To
 * decline does no harm, and to sync is checked by itself, so the only case that is open may be meant without its code.
 * A place in a list may have moved, so it only leads to the code. Null where the word is better read as a new message.
 */
export function whichCase(
  { verb, which }: Spoken,
  cases: readonly Case[],
  isRecent: (each: Case) => boolean,
): Meant | null {
  if (verb === 'refresh') return lookedAgain(which, cases, isRecent);
  const planned = cases.filter((each): each is Planned => 'plan' in each);
  const fitting = planned.filter(({ stage }) => OPEN[verb].includes(stage));
  const open = newestOfEach(fitting);
  switch (which.by) {
    case 'code':
      return (
        byCode(which.said, fitting, planned) ??
        byName(verb, which.said, open) ??
        withOldCode(which.said, open[0] ?? planned[0])
      );
    case 'name':
      return byName(verb, which.said, open);
    case 'place':
      return askBack(open.slice(which.place - 1, which.place)) ?? askBack(open) ?? { does: 'nothing' };
    case 'nothing':
      return unnamed(verb, open, isRecent, cases.length > 0);
  }
}

function lookedAgain(which: Which, cases: readonly Case[], isRecent: (each: Case) => boolean): Meant | null {
  if (which.by === 'nothing') return look(cases.find(isRecent));
  if (which.by === 'place') return null;
  return look(cases.find((each) => isCalled(each, which.said) || ('plan' in each && hasCode(each.plan, which.said))));
}

function look(current: Case | undefined): Meant | null {
  return current ? { does: 'look-again', current } : null;
}

/** Of two cases with one plan the one that the word can still do something about. */
function byCode(code: string, fitting: readonly Planned[], planned: readonly Planned[]): Meant | null {
  const current = [...fitting, ...planned].find(({ plan }) => hasCode(plan, code));
  return current ? { does: 'decide', current, digest: planDigest(current.plan) } : null;
}

/** A plan that is not there any more is refused as one that was changed. */
function withOldCode(code: string, current: Planned | undefined): Meant {
  return current ? { does: 'decide', current, digest: code } : { does: 'nothing' };
}

function byName(verb: SpokenVerb, name: string, open: readonly Planned[]): Meant | null {
  const called = open.filter((each) => isCalled(each, name));
  const [only] = called;
  if (verb === 'sync') return null;
  if (verb === 'decline' && only && called.length === 1) {
    return { does: 'decide', current: only, digest: planDigest(only.plan) };
  }
  return askBack(called);
}

function unnamed(
  verb: SpokenVerb,
  open: readonly Planned[],
  isRecent: (each: Case) => boolean,
  isThread: boolean,
): Meant | null {
  const meant = verb === 'undo' ? open : open.filter(isRecent);
  const [only] = meant;
  if (only && meant.length === 1 && (verb === 'decline' || verb === 'sync')) {
    return { does: 'decide', current: only, digest: planDigest(only.plan) };
  }
  if (meant.length > 0) return askBack(meant);
  return verb === 'sync' || !isThread ? null : { does: 'nothing' };
}

function askBack(cases: readonly Planned[]): Meant | null {
  return cases.length > 0 ? { does: 'ask-back', cases } : null;
}

/** Who asks twice about the same certificates has one plan in mind, the newest. */
function newestOfEach(cases: readonly Planned[]): readonly Planned[] {
  const seen = new Set<string>();
  return cases.filter(({ target, others = [] }) => {
    const key = [target, ...others].map(({ certificateId }) => certificateId.toLowerCase()).join();
    return !seen.has(key) && seen.add(key);
  });
}

function isCalled({ target }: Case, name: string): boolean {
  return [target.name, nameOf(target.certificateId), ...target.hostNames].some(
    (each) => each.toLowerCase() === name.toLowerCase(),
  );
}
