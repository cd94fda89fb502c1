import { unknownNameCard } from '../cards/choice-card.ts';
import type { Recalled } from '../cards/history-card.ts';
import type { View } from '../cards/view.ts';
import { type AuditQuery, findCertificates, type Target } from '../services/index.ts';
import { type Asking, offer } from './answers.ts';
import type { App } from './app.ts';
import type { Intent } from './language/intent.ts';
import { periodIn } from './language/times/index.ts';

/** What somebody wants to be told of the past, and how the audit is asked for it. */
export interface Wish {
  readonly asked: Recalled;
  readonly query: AuditQuery;
  /** What is near a name that no certificate has; null where nothing is named, or it is found. */
  readonly nearest: readonly Target[] | null;
}

/** What is named, and of which time. */
export function askedFor({ target }: Intent, text: string, now: string): Recalled {
  const period = periodIn(target === null ? text : text.replaceAll(target, ' '), now);
  return { about: target, since: period?.since ?? null, before: period?.before ?? null };
}

/** Reads what is to be told of the past: of the certificates that are named, or else of this conversation. */
export async function wishOf(
  intent: Intent,
  text: string,
  { conversation }: Pick<Asking, 'conversation'>,
  app: App,
): Promise<Wish> {
  const asked = askedFor(intent, text, app.ports.now());
  const { about: name, since, before } = asked;
  if (name === null)
    return { asked, query: { certificateIds: null, name, conversation, since, before }, nearest: null };
  const { targets, nearest } = await certificatesOf(name, app);
  const certificateIds = targets.map(({ certificateId }) => certificateId);
  return {
    asked,
    query: { certificateIds, name, conversation: null, since, before },
    nearest: targets.length === 0 ? nearest : null,
  };
}

/** Says that nothing of that name was ever heard of, and what is near it. */
export async function nothingOf(
  name: string | null,
  nearest: readonly Target[],
  { thread, locale }: Pick<Asking, 'thread' | 'locale'>,
  app: App,
): Promise<View> {
  await offer(nearest, { thread }, app);
  return unknownNameCard(name ?? '', nearest, locale);
}

/** A name that fits several certificates, as a vault's does, means all of them. */
async function certificatesOf(
  name: string,
  { ports }: App,
): Promise<{ readonly targets: readonly Target[]; readonly nearest: readonly Target[] }> {
  const found = findCertificates(name, await ports.azure.inventory());
  if (found.kind === 'none') return { targets: [], nearest: found.nearest };
  return { targets: found.kind === 'one' ? [found.target] : found.targets, nearest: [] };
}
