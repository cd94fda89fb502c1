import { approvedAloneCard } from '../cards/notice-card.ts';
import { say } from '../sentences/index.ts';
import { planDigest, refusal, type Stored, turnAway } from '../services/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { decideSaid } from './sign-in/decide-said.ts';
import { threadIn } from './thread.ts';
import { refusedView, showExpiry } from './turned-away.ts';

/** A typed reason is the decision itself, on the newest case that this person asked for in this very thread. */
export async function* answerBreakGlass(reason: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { by, conversation, locale } = asking;
  const stored = await newestHere(asking, app);
  if (!stored || !('plan' in stored.current)) {
    const refused = refusal('unknown-case', say('refusal.nothing-of-yours'));
    await turnAway(
      { verb: 'approve', caseId: '', digest: '', conversation },
      by,
      refused,
      stored?.current ?? null,
      app.ports,
    );
    yield refusedView(refused, '', by.id, locale, app);
    return;
  }
  const { id: caseId, plan } = stored.current;
  const decision = { verb: 'approve', caseId, digest: planDigest(plan), conversation, reason } as const;
  const decided = await decideSaid(decision, asking, app);
  if ('first' in decided) {
    yield decided.first;
    return;
  }
  if ('refused' in decided) {
    showExpiry(decided.refused, decided.stored, app);
    yield refusedView(decided.refused, caseId, by.id, locale, app);
    return;
  }
  app.tell({ type: 'moved', current: decided.stored.current, by: by.id });
  yield approvedAloneCard(locale);
  app.worker.nudge();
}

async function newestHere({ by, thread }: Asking, { ports }: App): Promise<Stored | null> {
  for await (const stored of ports.store.inThread(threadIn(thread)))
    if (stored.current.askedBy.id === by.id) return stored;
  return null;
}
