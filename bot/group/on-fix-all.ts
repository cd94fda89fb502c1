import type { TurnContext } from 'botbuilder';
import { type Locale, say, worded } from '../../sentences/index.ts';
import { nameOf, sameId, type Target } from '../../services/index.ts';
import { answerBelow } from '../answer-below.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { intentOf } from '../language/intent.ts';
import { clientLocale } from '../locale.ts';
import { answerTogether } from './answer-all.ts';

/** Proposes one plan for what is wrong at a vault, on a card of its own below the list, which stays for the other causes. */
export async function onFixAll(
  context: TurnContext,
  vaultId: string,
  asked: Locale | undefined,
  app: App,
): Promise<{ readonly words: string }> {
  const locale = asked ?? clientLocale(context.activity);
  const about = say('group.all-of', { vault: nameOf(vaultId) });
  await answerBelow(context, about, locale, (asking) => answerVault(vaultId, asking, app), app);
  return { words: worded(say('notice.answers-below'), locale) };
}

/** What the button orders. */
const FIX = intentOf('fix', null);

async function* answerVault(vaultId: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const inventory = await app.ports.azure.inventory();
  const targets = inventory.certificates.flatMap(({ id, name, hostNames, keyVault }): readonly Target[] =>
    keyVault && sameId(keyVault.vaultId, vaultId) ? [{ certificateId: id, name, hostNames }] : [],
  );
  yield* answerTogether(targets, FIX, asking, inventory, app);
}
