import { refusalCard } from '../cards/notice-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale } from '../sentences/index.ts';
import { localeOfCase, type Refusal, type Stored } from '../services/index.ts';
import type { App } from './app.ts';
import { inPlace } from './follower.ts';
import { caseView } from './refresh.ts';
import type { Thread } from './thread.ts';

/** The notice to whoever was refused what they said, which is told as a refusal. */
export function refusedView(refused: Refusal, caseId: string, by: string, locale: Locale, app: App): View {
  app.tell({ type: 'refused', refusal: refused, caseId, by });
  return refusalCard(refused, locale);
}

/** A decision that came too late has ended its case: everybody sees that on the card of it, and not only who was refused. */
export function showExpiry(refused: Refusal, stored: Stored | null, { follower, ports }: App): void {
  if (refused.code !== 'expired' || stored?.current.stage !== 'expired') return;
  const { current } = stored;
  void follower.followAtOnce(current.shownAt as Thread, inPlace(caseView(current, ports.now())), localeOfCase(current));
}
