import type { TurnContext } from 'botbuilder';
import { type Example, greetingCard } from '../cards/greeting-card.ts';
import { type Locale, say } from '../sentences/index.ts';
import { findCertificates, type Inventory, leave } from '../services/index.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import { readIntent } from './language/intent.ts';
import { clientLocale } from './locale.ts';
import { conversationOf, placeOf } from './thread.ts';
import { within } from './within.ts';

/** How long the examples may wait for names that are of this estate. */
const NAMES_MILLISECONDS = 3_000;

/** What is answered wherever the bot is. */
const ANYWHERE: readonly Example[] = [
  { words: 'what is yellow?', does: say('notice.example-list') },
  { words: 'what expires within 30 days?', does: say('greeting.example-expires') },
  { words: 'what does OperationNotPermittedOnKeyVault mean?', does: say('greeting.example-explain') },
];

/**
 * Introduces the bot where it was added, once. Teams tells an installation twice, the second time as a new member of the
 * conversation, which nobody answers: people who join are told in the same way. A new version of the app is no news.
 * Source: learn.microsoft.com, "Conversation events in your Teams bot".
 */
export async function onInstalled(context: TurnContext, app: App): Promise<void> {
  if (context.activity.action !== 'add') return;
  if (!(await app.ports.greeted.add(conversationOf(context.activity)))) return;
  const locale = clientLocale(context.activity);
  const first = greetingCard(ANYWHERE, locale);
  app.tell({ type: 'shown', view: first });
  app.follower.followPost(app.outbox.post(placeOf(context), first), () => greetingByName(locale, app), locale);
}

/** Where the bot was taken away it may introduce itself again, and watches nothing. */
export async function onRemoved({ activity }: TurnContext, { ports }: App): Promise<void> {
  if (activity.action !== 'remove') return;
  await ports.greeted.remove(conversationOf(activity));
  await leave(conversationOf(activity), ports.rooms);
}

/** The same with a certificate of the estate in it, where Azure names one in time; else the first card stays. */
async function* greetingByName(locale: Locale, app: App): AsyncGenerator<Shown> {
  const inventory = await within(NAMES_MILLISECONDS, () => app.ports.azure.inventory()).catch(() => null);
  const examples = inventory && examplesOf(inventory);
  if (examples) yield greetingCard(examples, locale);
}

/** Examples that name a certificate; null where there is none whose name would be understood in them. */
function examplesOf(inventory: Inventory): readonly Example[] | null {
  for (const { id, name, hostNames } of inventory.certificates) {
    const host = hostNames.find((each) => isUnderstood(`check ${each}`, each, id, inventory));
    const asked = host ?? name;
    if (!isUnderstood(`check ${asked}`, asked, id, inventory)) continue;
    return [
      { words: `check ${asked}`, does: say('notice.example-why') },
      { words: 'what is yellow?', does: say('notice.example-list') },
      { words: `history of ${asked}`, does: say('notice.example-history') },
    ];
  }
  return null;
}

function isUnderstood(words: string, name: string, certificateId: string, inventory: Inventory): boolean {
  const { kind, target } = readIntent(words);
  if (kind !== 'diagnose' || target !== name) return false;
  const found = findCertificates(target, inventory);
  return found.kind === 'one' && found.target.certificateId === certificateId;
}
