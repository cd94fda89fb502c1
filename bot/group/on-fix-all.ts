import type { TurnContext } from 'botbuilder';
import { lookingCard } from '../../cards/notice-card.ts';
import { type Locale, say, worded } from '../../sentences/index.ts';
import { nameOf, sameId, type Target } from '../../services/index.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { Intent } from '../language/intent.ts';
import { clientLocale } from '../locale.ts';
import { senderOf } from '../message.ts';
import { seated } from '../readers.ts';
import { conversationOf, placeOf } from '../thread.ts';
import { answerTogether } from './answer-all.ts';

/** Proposes one plan for what is wrong at a vault, on a card of its own below the list, which stays for the other causes. */
export async function onFixAll(
  context: TurnContext,
  vaultId: string,
  asked: Locale | undefined,
  app: App,
): Promise<{ readonly words: string }> {
  const by = senderOf(context.activity);
  const conversation = conversationOf(context.activity);
  const locale = asked ?? clientLocale(context.activity);
  const about = say('group.all-of', { vault: nameOf(vaultId) });
  const posting = app.outbox.post(placeOf(context), lookingCard(about, by.name, locale));
  const roster = await app.members(context);
  app.follower.followPost(
    posting,
    (thread) =>
      answerVault(vaultId, { by, conversation, locale, ...seated(thread, roster, by, app.ports.policy) }, app),
    locale,
  );
  return { words: worded(say('notice.answers-below'), locale) };
}

/** What the button orders. */
const FIX: Intent = { kind: 'fix', target: null, colour: null, code: null, language: 'en' };

async function* answerVault(vaultId: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const inventory = await app.ports.azure.inventory();
  const targets = inventory.certificates.flatMap(({ id, name, hostNames, keyVault }): readonly Target[] =>
    keyVault && sameId(keyVault.vaultId, vaultId) ? [{ certificateId: id, name, hostNames }] : [],
  );
  yield* answerTogether(targets, FIX, asking, inventory, app);
}
