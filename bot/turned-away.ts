import { refusalCard } from '../cards/notice-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import type { Refusal } from '../services/index.ts';
import type { App } from './app.ts';

/** The notice to whoever was refused what they said, which is told as a refusal. */
export function refusedView(refused: Refusal, caseId: string, by: string, locale: Locale, app: App): View {
  app.tell({ type: 'refused', refusal: refused, caseId, by });
  return refusalCard(refused, locale);
}
