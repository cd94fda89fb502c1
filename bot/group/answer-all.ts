import { ALL, findCertificates, type Inventory, type Language, overview, type Target } from '../../services/index.ts';
import { type Asking, answerCode, answerFound, answerList, answerOn } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { Intent } from '../language/intent.ts';

/** One approval takes no more than these: nobody reads a longer plan, and what is left can be asked for after it. */
export const MOST_TOGETHER = 50;

/** Answers an order for all that a name fits: with one plan for those of one cause. Nothing is done before it is approved. */
export async function* answerAll(intent: Intent, asking: Asking, app: App): AsyncGenerator<Shown> {
  const inventory = await app.ports.azure.inventory();
  const found = findCertificates(intent.target ?? '', inventory);
  if (found.kind === 'many') yield* answerTogether(found.targets, intent, asking, inventory, app);
  else yield* answerFound(found, intent, asking, inventory, app);
}

/** The same, once it is known which certificates are meant. What is sound needs nothing but a sync that somebody orders. */
export async function* answerTogether(
  targets: readonly Target[],
  intent: Intent,
  asking: Asking,
  inventory: Inventory,
  app: App,
): AsyncGenerator<Shown> {
  const code = codeWanted(intent);
  const ids = targets.map(({ certificateId }) => certificateId);
  const { rows } = await overview(ALL, app.ports, ids);
  const wanted = rows.filter(({ firstBroken }) => firstBroken !== null || intent.kind === 'sync');
  const [first, ...others] = wanted
    .slice(0, MOST_TOGETHER)
    .map(({ certificateId, name, hostNames }): Target => ({ certificateId, name, hostNames }));
  if (first) yield* answerEach(first, others, code, asking, inventory, app);
  else yield* answerList(ALL, asking.locale, app, ids);
}

/** Answers what goes on from a question about several certificates. */
export async function* answerAgainAll(
  target: Target,
  others: readonly Target[],
  intent: Intent,
  asking: Asking,
  app: App,
): AsyncGenerator<Shown> {
  yield* answerEach(target, others, codeWanted(intent), asking, await app.ports.azure.inventory(), app);
}

async function* answerEach(
  target: Target,
  others: readonly Target[],
  code: Language | null,
  asking: Asking,
  inventory: Inventory,
  app: App,
): AsyncGenerator<Shown> {
  if (code) yield* answerCode(target, code, asking, inventory, app, others);
  else yield* answerOn(target, asking, inventory, app, false, others);
}

/** The language in which the fix is only to be written down; null where it is asked for itself. */
function codeWanted({ kind, code }: Intent): Language | null {
  return kind === 'export-iac' ? (code ?? 'az') : null;
}
