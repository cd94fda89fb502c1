import { codeCard, noCodeCard } from '../cards/code-card.ts';
import type { View } from '../cards/view.ts';
import { type Case, codeOf, type Language, localeOfCase } from '../services/index.ts';
import type { App } from './app.ts';

/** The fix of a case as code, or why there is none. */
export function codeView(current: Case, language: Language, app: App): View {
  if (!('plan' in current)) return noCodeCard(current, localeOfCase(current));
  const code = codeOf(current.plan, language);
  app.tell({ type: 'written', code });
  return codeCard(current, code, localeOfCase(current));
}
