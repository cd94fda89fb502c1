import type { TurnContext } from 'botbuilder';
import { searchCard } from '../cards/search-card.ts';
import type { View } from '../cards/view.ts';
import { type Locale, say, worded } from '../sentences/index.ts';
import { glance, nameOf } from '../services/index.ts';
import { answerBelow } from './answer-below.ts';
import { type Asking, answerPicked } from './answers.ts';
import type { App } from './app.ts';
import { clientLocale } from './locale.ts';
import { whyNothing } from './search-fault.ts';
import { within } from './within.ts';

/** A press has to be answered in three seconds. */
const ANSWER_MILLISECONDS = 2_500;
/** What of that may go by until it is known whether the bot may speak there; the list of who is there takes time too. */
const POST_MILLISECONDS = 1_000;

/** Shows how a certificate stands now on the card that somebody posted from a search. It is read, and nothing else is done. */
export async function onLook(
  certificateId: string,
  locale: Locale,
  app: Pick<App, 'ports' | 'tell'>,
): Promise<{ readonly card: View; readonly instead: View } | { readonly words: string }> {
  try {
    const found = await within(ANSWER_MILLISECONDS, () => glance(certificateId, app.ports));
    if (!found) return { words: worded(say('notice.gone'), locale) };
    const card = searchCard(found, app.ports.now(), locale);
    return { card, instead: card };
  } catch (error) {
    return { words: worded(whyNothing(error, app), locale) };
  }
}

/**
 * Opens a case in the conversation where the card of a search was pressed. That card is its poster's, which the bot cannot
 * edit, so the case has a card of its own below it.
 */
export async function onAskHere(
  context: TurnContext,
  certificateId: string,
  app: App,
): Promise<{ readonly words: string }> {
  const locale = clientLocale(context.activity);
  const begin = (asking: Asking) => answerPicked(certificateId, asking, app);
  const { posting } = await answerBelow(context, nameOf(certificateId), locale, begin, app);
  const isPosted = await within(POST_MILLISECONDS, async () => (await posting) !== null).catch(() => true);
  if (isPosted) return { words: worded(say('notice.answers-below'), locale) };
  return { words: worded(say('notice.cannot-speak'), locale) };
}
