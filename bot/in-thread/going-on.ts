import { subjectOfCase } from '../../cards/case/group/subject.ts';
import { say } from '../../sentences/index.ts';
import {
  type Case,
  certificateOf,
  findNear,
  findOthers,
  localeOfCase,
  nameOf,
  sameId,
  type Target,
} from '../../services/index.ts';
import { type Asking, answer, answerFound } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { answerAgainAll } from '../group/answer-all.ts';
import type { FollowUp } from '../language/follow-up.ts';
import type { Intent } from '../language/intent.ts';
import type { InThread } from './in-thread.ts';

/**
 * Goes on from the newest case of a thread. An order acts only where `readIntent` takes it for one, and then as the same
 * order would with the name of the certificate in it; where it does not, the certificate is only looked at.
 */
export function goingOn(followUp: FollowUp | null, intent: Intent, cases: readonly Case[]): InThread | null {
  const [newest] = cases;
  if (!newest) return null;
  const going = goingOnFrom(newest, followUp, intent, cases);
  return going && { ...going, locale: localeOfCase(newest) };
}

function goingOnFrom(newest: Case, followUp: FollowUp | null, intent: Intent, cases: readonly Case[]): InThread | null {
  if (!followUp) return isForCode(intent) ? onSame(intent, newest) : null;
  switch (followUp.kind) {
    case 'same':
      return onSame(asQuestion(intent), newest);
    case 'order':
      return onSame(isOrder(intent) ? intent : asQuestion(intent), newest);
    case 'part':
      return isQuestion(intent) ? onPart(followUp.part, asQuestion(intent), newest.target) : null;
    case 'other':
      return onOther(asQuestion(intent), newest, cases);
  }
}

/** What was asked about together is gone on with together; an order for several is done only once its plan is approved. */
function onSame(intent: Intent, newest: Case): InThread {
  const { target: asked, others = [] } = newest;
  if (others.length > 0) {
    const begin: InThread['begin'] = (asking, app) => answerAgainAll(asked, others, intent, asking, app);
    return { intent: { ...intent, target: asked.name }, about: subjectOfCase(newest), begin };
  }
  const target = certificateOf(newest);
  return { intent, about: nameOf(target), begin: (asking, app) => answer({ ...intent, target }, asking, app) };
}

function onPart(part: string, intent: Intent, near: Target): InThread {
  return {
    intent: { ...intent, target: part },
    about: part,
    async *begin(asking: Asking, app: App): AsyncGenerator<Shown> {
      const inventory = await app.ports.azure.inventory();
      yield* answerFound(findNear(part, near, inventory), { ...intent, target: part }, asking, inventory, app);
    },
  };
}

/** The other that was spoken of in this thread; failing that, what is on the same apps or in the same vault. */
function onOther(intent: Intent, newest: Case, cases: readonly Case[]): InThread {
  const { target } = newest;
  const other = cases.find((each) => !sameId(each.target.certificateId, target.certificateId));
  if (other) return onSame(intent, other);
  return {
    intent,
    about: say('notice.beside', { certificate: target.name }),
    async *begin(asking: Asking, app: App): AsyncGenerator<Shown> {
      const inventory = await app.ports.azure.inventory();
      const asked = say('notice.the-other-one');
      yield* answerFound(findOthers(target, inventory), intent, asking, inventory, app, asked);
    },
  };
}

function isOrder({ kind, target }: Intent): boolean {
  return (kind === 'sync' || kind === 'fix') && target === null;
}

/** "as bicep": of what, only the thread knows. */
function isForCode({ kind, target }: Intent): boolean {
  return kind === 'export-iac' && target === null;
}

/** A part of a name is asked for by what reads as a question about something, or as nothing known. */
function isQuestion({ kind, colour }: Intent): boolean {
  return (kind === 'diagnose' || kind === 'smalltalk/other') && colour === null;
}

function asQuestion(intent: Intent): Intent {
  return { ...intent, kind: 'diagnose', target: null, colour: null, code: null };
}
