import { auditExportCard } from '../cards/audit-export-card.ts';
import { historyCard, recallingCard } from '../cards/history-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import { history } from '../services/index.ts';
import type { Asking } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { auditFormatIn } from './language/audit-format.ts';
import type { Intent } from './language/intent.ts';
import { askedFor, nothingOf, wishOf } from './recalled.ts';

/** How many lines of the past are worth showing in a chat. */
const MOST = 15;

/** That something is going on tells nothing any more once its end is told. */
const UNDER_WAY = ['begun', 'applied'] as const;

/** Said at once to whoever asks what happened. */
export function recalling(intent: Intent, text: string, askedBy: string, locale: Locale, { ports }: App): View {
  return recallingCard(askedFor(intent, text, ports.now()), askedBy, locale);
}

/** Answers what was asked, approved, changed and refused: of the certificates that are named, or else in this conversation. */
export async function* answerHistory(intent: Intent, text: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { ports } = app;
  const { conversation, locale } = asking;
  const { asked, query, nearest } = await wishOf(intent, text, asking, app);
  const format = auditFormatIn(text);
  const told = await history(query, { conversation, most: MOST, leavesOut: format ? [] : UNDER_WAY }, ports);
  if (nearest && told.total === 0) {
    yield await nothingOf(asked.about, nearest, asking, app);
    return;
  }
  app.tell({ type: 'recalled', history: told });
  yield format ? auditExportCard(told, asked, format, locale) : historyCard(told, asked, ports.now(), locale);
}
