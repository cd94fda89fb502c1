import { choiceCard, unknownNameCard } from '../cards/choice-card.ts';
import { listCard } from '../cards/list-card.ts';
import type { View } from '../cards/view.ts';
import type { Locale, Words } from '../sentences/index.ts';
import {
  type Case,
  certificateOf,
  type Found,
  findCertificates,
  type Instant,
  type Inventory,
  isSyncAlone,
  type Language,
  localeOfCase,
  lookAgain,
  type Narrowing,
  nameOf,
  open,
  overview,
  type Person,
  planDigest,
  type Stored,
  type Target,
} from '../services/index.ts';
import type { App } from './app.ts';
import { codeView } from './code-view.ts';
import type { Shown } from './follower.ts';
import { causesBehind } from './group/causes-behind.ts';
import { keepOffered } from './in-thread/offered.ts';
import { type Intent, intentOf } from './language/intent.ts';
import { caseView } from './refresh.ts';
import { decideSaid } from './sign-in/decide-said.ts';
import type { Desk } from './sign-in/sign-in.ts';
import { type Thread, threadIn } from './thread.ts';
import { refusedView } from './turned-away.ts';

/** Who asks, and where the answer hangs. */
export interface Asking {
  readonly by: Person;
  readonly conversation: string;
  readonly thread: Thread;
  /** Who is in the conversation, by directory object id; null where that is not known. */
  readonly room: readonly string[] | null;
  /** The language of the answer. */
  readonly locale: Locale;
  /** Where whoever asks could sign in, should it be an order. */
  readonly desk?: Desk | null;
  /** When it was asked; absent where it was asked just now. */
  readonly askedAt?: Instant;
}

/** Answers a question about one certificate, or asks back where its name fits several or none. */
export async function* answer(intent: Intent, asking: Asking, app: App): AsyncGenerator<Shown> {
  const inventory = await app.ports.azure.inventory();
  yield* answerFound(findCertificates(intent.target ?? '', inventory), intent, asking, inventory, app);
}

/** The same, once it is known which certificates are meant. */
export async function* answerFound(
  found: Found,
  intent: Intent,
  asking: Asking,
  inventory: Inventory,
  app: App,
  asked: Words = intent.target ?? '',
): AsyncGenerator<Shown> {
  if (found.kind === 'one') {
    if (intent.kind === 'export-iac') yield* answerCode(found.target, intent.code ?? 'az', asking, inventory, app);
    else yield* answerOn(found.target, asking, inventory, app, intent.kind === 'sync');
    return;
  }
  const targets = found.kind === 'many' ? found.targets : found.nearest;
  await offer(targets, asking, app);
  yield found.kind === 'many'
    ? choiceCard(asked, targets, asking.locale, await causesBehind(targets, inventory, app.ports))
    : unknownNameCard(asked, targets, asking.locale);
}

/** Tells what is offered to choose from, and keeps it, so that one of it can be picked by word. */
export async function offer(
  targets: readonly Target[],
  { thread }: Pick<Asking, 'thread'>,
  { ports, tell }: App,
): Promise<void> {
  tell({ type: 'choices', targets });
  await keepOffered(threadIn(thread), targets, ports);
}

/** Answers a question about a certificate that was picked from a choice. */
export async function* answerPicked(certificateId: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  yield* answer(intentOf('diagnose', certificateId), asking, app);
}

/** Answers what is red, what runs out soon, or all there is, grouped by cause; of some certificates alone where they are given. */
export async function* answerList(
  narrowing: Narrowing,
  locale: Locale,
  app: App,
  among: readonly string[] | null = null,
): AsyncGenerator<Shown> {
  const listed = await overview(narrowing, app.ports, among);
  app.tell({ type: 'listed', overview: listed });
  yield listCard(listed, app.ports.now(), locale);
}

/** Looks again: at an undecided case in place, at a settled one as a new question under the same card. */
export async function* answerAgain(stored: Stored, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { stage, target, others } = stored.current;
  if (stage === 'diagnosed' || stage === 'proposed') {
    const again = await lookAgain(stored, app.ports);
    yield shown(again.current, asking.by, app);
    return;
  }
  const certificateId = certificateOf(stored.current);
  const now =
    certificateId === target.certificateId ? target : { ...target, certificateId, name: nameOf(certificateId) };
  yield* answerOn(now, asking, await app.ports.azure.inventory(), app, false, others);
}

/** Looks, and shows the fix as code in place of the case: nothing is decided, so nothing is asked for. */
export async function* answerCode(
  target: Target,
  language: Language,
  { by, thread, ...where }: Asking,
  inventory: Inventory,
  app: App,
  others: readonly Target[] = [],
): AsyncGenerator<Shown> {
  const asked = { ...where, ...aboutAll(target, others), askedBy: by, thread: threadIn(thread), shownAt: thread };
  const { current } = await open(asked, inventory, app.ports);
  app.tell({ type: 'moved', current, by: by.id });
  yield codeView(current, language, app);
}

/** Opens a case, and shows it. */
export async function* answerOn(
  target: Target,
  asking: Asking,
  inventory: Inventory,
  app: App,
  syncs: boolean,
  others: readonly Target[] = [],
): AsyncGenerator<Shown> {
  const { by, conversation, thread, room, locale, askedAt } = asking;
  const asked = {
    ...aboutAll(target, others),
    askedBy: by,
    conversation,
    thread: threadIn(thread),
    room,
    shownAt: thread,
    locale,
    ...(askedAt && { askedAt }),
  };
  const stored = await open(asked, inventory, app.ports);
  yield shown(stored.current, by, app);
  if (syncs) yield* syncAtOnce(stored, asking, app);
}

/** A case about one certificate names no others. */
function aboutAll(target: Target, others: readonly Target[]) {
  return others.length > 0 ? { target, others } : { target };
}

/** A typed order to sync is the decision itself, checked like a pressed button; where a sync alone would fail, the card says why. */
async function* syncAtOnce({ current }: Stored, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { by, conversation } = asking;
  if (current.stage !== 'proposed' || !isSyncAlone(current.plan)) return;
  const decision = {
    verb: 'sync',
    caseId: current.id,
    digest: planDigest(current.plan),
    conversation,
    reason: '',
  } as const;
  const decided = await decideSaid(decision, asking, app);
  if ('first' in decided) {
    yield { beside: decided.first };
    return;
  }
  if ('refused' in decided) {
    yield { beside: refusedView(decided.refused, current.id, by.id, localeOfCase(current), app) };
    return;
  }
  yield shown(decided.stored.current, by, app);
  app.worker.nudge();
}

/** The card of a case as it is now, which is told as a move of it. */
export function shown(current: Case, by: Person, app: App): View {
  app.tell({ type: 'moved', current, by: by.id });
  return caseView(current, app.ports.now());
}
