import { approvedAloneCard, refusalCard } from '../cards/notice-card.ts';
import { casesAskedBy, decide, planDigest, type Refusal, refusal, type Stored, turnAway } from '../services/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import type { Thread } from './thread.ts';

/** More of somebody's cases than these are not looked at for the one that hangs in this thread. */
const MOST = 20;

/** A typed reason is the decision itself, on the newest case that this person asked for in this very thread. */
export async function* answerBreakGlass(reason: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { by, conversation } = asking;
  const stored = await newestHere(asking, app);
  if (!stored || !('plan' in stored.current)) {
    const refused = refusal('unknown-case', 'nothing that you asked for in this thread has a fix to approve');
    await turnAway(
      { verb: 'approve', caseId: '', digest: '', conversation },
      by,
      refused,
      stored?.current ?? null,
      app.ports,
    );
    yield told(refused, '', asking, app);
    return;
  }
  const { id: caseId, plan } = stored.current;
  const decision = { verb: 'approve', caseId, digest: planDigest(plan), conversation, reason } as const;
  const decided = await decide(decision, by, app.ports);
  if ('refused' in decided) {
    yield told(decided.refused, caseId, asking, app);
    return;
  }
  app.tell({ type: 'moved', current: decided.stored.current, by: by.id });
  yield approvedAloneCard();
  app.worker.nudge();
}

function told(refused: Refusal, caseId: string, { by }: Asking, app: App): Shown {
  app.tell({ type: 'refused', refusal: refused, caseId, by: by.id });
  return refusalCard(refused);
}

async function newestHere({ by, conversation, thread }: Asking, { ports }: App): Promise<Stored | null> {
  const ids = await casesAskedBy(by.id, conversation, ports);
  for (const id of ids.slice(0, MOST)) {
    const stored = await ports.store.read(id);
    const shownAt = stored?.current.shownAt as Thread | undefined;
    if (shownAt?.reference.conversation?.id === thread.reference.conversation?.id) return stored;
  }
  return null;
}
