import { forecastCard } from '../cards/forecast-card.ts';
import { readinessCard } from '../cards/readiness-card.ts';
import { whatIfCard, whichVaultCard } from '../cards/what-if-card.ts';
import { say } from '../sentences/index.ts';
import {
  certificatesIn,
  findCertificates,
  forecast,
  type Inventory,
  isOwner,
  type Place,
  placesCalled,
  readiness,
  vaultNamed,
  whatIf,
} from '../services/index.ts';
import { type Asking, answerFound } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import type { InThread } from './in-thread/in-thread.ts';
import type { Intent } from './language/intent.ts';
import { type Outlook, readOutlook } from './language/outlook/index.ts';

/** A question about what is to come, and how it is answered; null where the message asks nothing of the future. */
export function lookAhead(text: string, intent: Intent): InThread | null {
  const outlook = readOutlook(text, intent.kind);
  if (!outlook) return null;
  const about = outlook.target ?? say('notice.every-certificate');
  return { intent, about, begin: (asking, app) => answerOutlook(outlook, intent, asking, app) };
}

async function* answerOutlook(outlook: Outlook, intent: Intent, asking: Asking, app: App): AsyncGenerator<Shown> {
  const inventory = await app.ports.azure.inventory();
  if (outlook.kind === 'what-if') yield* answerWhatIf(outlook, inventory, asking, app);
  else yield* answerAhead(outlook, intent, inventory, asking, app);
}

type WhatIfAsked = Outlook & { readonly kind: 'what-if' };

async function* answerWhatIf(
  { change, target }: WhatIfAsked,
  inventory: Inventory,
  { locale }: Asking,
  { ports, tell }: App,
): AsyncGenerator<Shown> {
  const vaultId = vaultNamed(target, inventory);
  if (vaultId === null) {
    yield whichVaultCard(target, 'what breaks if NAME is deleted?', locale);
    return;
  }
  const answer = await whatIf(change, vaultId, inventory, ports);
  tell({ type: 'foreseen', foreseen: { whatIf: answer } });
  yield whatIfCard(answer, ports.now(), locale);
}

/** Of everything, or of what follows a name; one that means nothing is asked back. */
async function* answerAhead(
  { kind, target }: Exclude<Outlook, WhatIfAsked>,
  intent: Intent,
  inventory: Inventory,
  asking: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const found = target === null ? null : findCertificates(target, inventory);
  const places = target !== null && found?.kind === 'none' ? placesOf(target, inventory) : [];
  if (places.length > 0) {
    const ids = certificatesIn(places, inventory).map(({ id }) => id);
    yield* answerAmong(kind, target, ids, inventory, asking, app);
    return;
  }
  if (found?.kind === 'none') {
    yield* answerFound(found, intent, asking, inventory, app);
    return;
  }
  const targets = found && (found.kind === 'one' ? [found.target] : found.targets);
  const among = targets?.map(({ certificateId }) => certificateId) ?? null;
  yield* answerAmong(kind, target, among, inventory, asking, app);
}

/** A subscription, or who owns it: what is narrower is found by name like any certificate. */
function placesOf(target: string, inventory: Inventory): readonly Place[] {
  const called = placesCalled([target], inventory).filter(({ kind }) => kind === 'subscription');
  return called.length > 0 || !isOwner(target, inventory) ? called : [{ kind: 'owner', name: target }];
}

async function* answerAmong(
  kind: 'forecast' | 'readiness',
  target: string | null,
  among: readonly string[] | null,
  inventory: Inventory,
  asking: Asking,
  { ports, tell }: App,
): AsyncGenerator<Shown> {
  if (kind === 'forecast') {
    const foreseen = await forecast(inventory, ports, among);
    tell({ type: 'foreseen', foreseen: { forecast: foreseen } });
    yield forecastCard(foreseen, target, ports.now(), asking.locale);
    return;
  }
  const report = await readiness(inventory, ports, among);
  tell({ type: 'foreseen', foreseen: { readiness: report } });
  yield readinessCard(report, target, ports.now(), asking.locale);
}
