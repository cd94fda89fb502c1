import { subjectOfCase } from '../cards/case/group/subject.ts';
import { breakGlassCard } from '../cards/notice-card.ts';
import {
  type Case,
  localeOfCase,
  OvertakenBySomebody,
  type Person,
  type Ports,
  resolve,
  type Stored,
} from '../services/index.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { caseView } from './refresh.ts';

/** Carries a decided case on and shows how it goes, for as long as nobody else has it. */
export async function* carryOn(stored: Stored, ports: Ports, tell: App['tell']): AsyncGenerator<Shown> {
  try {
    yield* brokenGlass(stored.current);
    for await (const current of resolve(stored, ports)) {
      if (current !== stored.current) tell({ type: 'moved', current, by: actorOf(current).id });
      yield caseView(current, ports.now());
    }
  } catch (error) {
    if (!(error instanceof OvertakenBySomebody)) throw error;
  }
}

/** The channel is told before anything is touched: rather twice, after a restart, than never. */
function* brokenGlass(current: Case): Generator<Shown> {
  if (current.stage !== 'approved' || !current.breakGlass || current.begun || current.steps.length > 0) return;
  const about = subjectOfCase(current);
  yield { beside: breakGlassCard(current.decidedBy, about, current.breakGlass.reason, localeOfCase(current)) };
}

/** The bot, by itself. */
const NOBODY: Person = { id: '', name: '' };

function actorOf(current: Case): Person {
  if ('undoneBy' in current) return current.undoneBy ?? NOBODY;
  return 'decidedBy' in current ? current.decidedBy : current.askedBy;
}
