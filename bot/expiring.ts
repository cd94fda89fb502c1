import { searchCard } from '../cards/search-card.ts';
import type { Locale } from '../sentences/index.ts';
import {
  ALL,
  endOfDay,
  findCertificates,
  glimpse,
  type Instant,
  type Inventory,
  type Ports,
} from '../services/index.ts';
import { type Asking, answerFound, answerList } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import type { Intent } from './language/intent.ts';
import { daysIn } from './language/times/ahead.ts';

/** Answers what runs out by the day that is asked for, or soon; where something is named, when that does. */
export async function* answerExpiring(intent: Intent, text: string, asking: Asking, app: App): AsyncGenerator<Shown> {
  const { target, colour } = intent;
  if (target === null) {
    yield* answerList({ ...ALL, only: colour, until: dayIn(text, app.ports) ?? soon(app.ports) }, asking.locale, app);
    return;
  }
  const inventory = await app.ports.azure.inventory();
  const found = findCertificates(target, inventory);
  if (found.kind === 'none') yield* answerFound(found, intent, asking, inventory, app);
  else if (found.kind === 'one') yield* answerOne(found.target.certificateId, inventory, asking.locale, app);
  else {
    const ids = found.targets.map(({ certificateId }) => certificateId);
    const until = dayIn(text.replaceAll(target, ' '), app.ports) ?? lastOf(ids, inventory) ?? soon(app.ports);
    yield* answerList({ ...ALL, only: colour, until }, asking.locale, app, ids);
  }
}

/** One certificate at a glance: to be told a day is no case. */
async function* answerOne(
  certificateId: string,
  inventory: Inventory,
  locale: Locale,
  { ports, tell }: App,
): AsyncGenerator<Shown> {
  const seen = await glimpse(certificateId, inventory, ports);
  tell({ type: 'listed', overview: seen });
  for (const row of seen.rows) yield searchCard({ ...row, takenAt: seen.takenAt }, ports.now(), locale);
}

/** The end of the day that is asked for; null where none is named. */
function dayIn(text: string, { now }: Pick<Ports, 'now'>): Instant | null {
  const days = daysIn(text, now());
  return days === null ? null : endOfDay(now(), days);
}

/** What the house takes for soon. */
function soon({ now, expiringDays }: Pick<Ports, 'now' | 'expiringDays'>): Instant {
  return endOfDay(now(), expiringDays);
}

/** When the last of some certificates runs out, so that all of them are listed that App Service holds. */
function lastOf(ids: readonly string[], { certificates }: Inventory): Instant | null {
  const ends = certificates.flatMap(({ id, expiresOn }) => (ids.includes(id) && expiresOn !== null ? [expiresOn] : []));
  return ends.toSorted().at(-1) ?? null;
}
