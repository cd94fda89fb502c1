import { auditExportCard } from '../cards/audit-export-card.ts';
import { unknownNameCard } from '../cards/choice-card.ts';
import { historyCard, type Recalled, recallingCard } from '../cards/history-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import { findCertificates, history, type Target } from '../services/index.ts';
import { type Asking, offer } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { auditFormatIn } from './language/audit-format.ts';
import type { Intent } from './language/intent.ts';
import { periodIn } from './language/times/index.ts';

/** How many lines of the past are worth showing in a chat. */
const MOST = 15;

/** That something is going on tells nothing any more once its end is told. */
const UNDER_WAY = ['begun', 'applied'] as const;

/** Said at once to whoever asks what happened. */
export function recalling(intent: Intent, text: string, askedBy: string, locale: Locale, { ports }: App): View {
  return recallingCard(askedFor(intent, text, ports.now()), askedBy, locale);
}

/** Answers what was asked, approved, changed and refused: of the certificates that are named, or else in this conversation. */
export async function* answerHistory(
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
  const format = auditFormatIn(text);
  const told = await history(query, { conversation, most: MOST, leavesOut: format ? [] : UNDER_WAY }, ports);
  if (about !== null && meant?.targets.length === 0 && told.total === 0) {
    await offer(meant.nearest, { thread }, app);
    yield unknownNameCard(about, meant.nearest, locale);
    return;
  }
  app.tell({ type: 'recalled', history: told });
  yield format ? auditExportCard(told, asked, format, locale) : historyCard(told, asked, ports.now(), locale);
}

/** What is named, and of which time. */
export function askedFor({ target }: Intent, text: string, now: string): Recalled {
  const period = periodIn(target === null ? text : text.replaceAll(target, ' '), now);
  return { about: target, since: period?.since ?? null, before: period?.before ?? null };
}

/** A name that fits several certificates, as a vault's does, means all of them. */
export async function certificatesOf(
  name: string,
  { ports }: App,
): Promise<{ readonly targets: readonly Target[]; readonly nearest: readonly Target[] }> {
  const found = findCertificates(name, await ports.azure.inventory());
  if (found.kind === 'none') return { targets: [], nearest: found.nearest };
  return { targets: found.kind === 'one' ? [found.target] : found.targets, nearest: [] };
}
