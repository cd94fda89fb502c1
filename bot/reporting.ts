import { unknownNameCard } from '../cards/choice-card.ts';
import { reportCard } from '../cards/report-card.ts';
import { type ReportScope, recount } from '../services/index.ts';
import { type Asking, offer } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { askedFor, certificatesOf } from './history.ts';
import type { Intent } from './language/intent.ts';
import type { ReportWish } from './language/report-wish.ts';
import { threadIn } from './thread.ts';

/** More lines than a card holds in any form. */
const MOST = 300;

/** Writes down what happened and what is open: of the certificates that are named, else in this thread, else in this conversation. */
export async function* answerReport(
  wish: ReportWish,
  intent: Intent,
  text: string,
  { conversation, thread, locale }: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const { ports } = app;
  const asked = askedFor(intent, text, ports.now());
  const { about, since, before } = asked;
  const meant = about === null ? null : await certificatesOf(about, app);
  const query = {
    certificateIds: meant === null ? null : meant.targets.map(({ certificateId }) => certificateId),
    name: about,
    conversation: about === null ? conversation : null,
    since,
    before,
  };
  const caseIds = about === null ? await casesOfThread(threadIn(thread), app) : null;
  const told = await recount({ query, caseIds, conversation, most: MOST }, ports);
  if (about !== null && meant?.targets.length === 0 && told.lines.length === 0) {
    await offer(meant.nearest, { thread }, app);
    yield unknownNameCard(about, meant.nearest, locale);
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
