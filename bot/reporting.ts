import { reportCard } from '../cards/report-card.ts';
import { type ReportScope, recount } from '../services/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import type { Intent } from './language/intent.ts';
import type { ReportWish } from './language/report-wish.ts';
import { nothingOf, wishOf } from './recalled.ts';
import { threadIn } from './thread.ts';

/** More lines than a card holds in any form. */
const MOST = 300;

/** Writes down what happened and what is open: of the certificates that are named, else in this thread, else in this conversation. */
export async function* answerReport(
  wish: ReportWish,
  intent: Intent,
  text: string,
  asking: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const { ports } = app;
  const { conversation, thread, locale } = asking;
  const { asked, query, nearest } = await wishOf(intent, text, asking, app);
  const caseIds = asked.about === null ? await casesOfThread(threadIn(thread), app) : null;
  const told = await recount({ query, caseIds, conversation, most: MOST }, ports);
  if (nearest && told.lines.length === 0) {
    yield await nothingOf(asked.about, nearest, asking, app);
    return;
  }
  yield reportCard(told, { ...asked, ...wish }, ports.now(), locale);
}

/** A thread of a channel in which something was asked is an incident of its own; elsewhere the whole conversation is meant. */
async function casesOfThread(thread: string, { ports }: App): Promise<ReportScope['caseIds']> {
  if (!thread.includes(';messageid=')) return null;
  const ids = new Set<string>();
  for await (const { current } of ports.store.inThread(thread)) ids.add(current.id);
  return ids.size > 0 ? ids : null;
}
