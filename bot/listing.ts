import { unknownNameCard } from '../cards/choice-card.ts';
import { listCard } from '../cards/list-card.ts';
import { listExportCard } from '../cards/list-export-card.ts';
import {
  CERTIFICATE_HEADER,
  certificateRow,
  certificatesIn,
  endOfDay,
  findCertificates,
  type Inventory,
  isOwner,
  type Listing,
  lastInventory,
  overview,
  pagesOf,
  placesCalled,
  WHOLE,
} from '../services/index.ts';
import { type Asking, offer } from './answers.ts';
import type { App } from './app.ts';
import type { Shown } from './follower.ts';
import type { Intent } from './language/intent.ts';
import { listWordsIn } from './language/list-words.ts';
import { daysIn } from './language/times/ahead.ts';
import { threadIn } from './thread.ts';

type Where = Pick<Asking, 'thread' | 'locale'>;

/** Answers what is asked for as a list: by colour, countdown, place and owner, page by page or as CSV. */
export async function* answerListAsked(intent: Intent, text: string, where: Where, app: App): AsyncGenerator<Shown> {
  const inventory = await lastInventory(app.ports, purposeOf(intent, text));
  const listing = listingOf(intent, text, inventory, app);
  const { about } = listing;
  if (about !== null) {
    const found = findCertificates(about, inventory);
    if (found.kind === 'none') {
      await offer(found.nearest, where, app);
      yield unknownNameCard(about, found.nearest, where.locale);
      return;
    }
  }
  if (listWordsIn(text).isCsv) yield* answerCsv(listing, text, where, app);
  else yield* answerListing(listing, where, app);
}

/** Answers with one page of a list, and keeps it, so that its next page can be asked for by word. */
export async function* answerListing(listing: Listing, where: Where, app: App): AsyncGenerator<Shown> {
  const listed = await overview(
    listing,
    app.ports,
    amongOf(listing, await lastInventory(app.ports, isWhole(listing) ? 'survey' : undefined)),
  );
  const shown = { ...listing, page: Math.min(Math.max(1, listing.page), pagesOf(listed.rows.length)) };
  if (pagesOf(listed.rows.length) > 1)
    await app.ports.offers.keep(threadIn(where.thread), { choices: [], list: shown, at: app.ports.now() });
  app.tell({ type: 'listed', overview: listed });
  yield listCard(listed, app.ports.now(), where.locale, shown);
}

async function* answerCsv(listing: Listing, text: string, { locale }: Where, app: App): AsyncGenerator<Shown> {
  const inventory = await lastInventory(app.ports);
  const listed = await overview(listing, app.ports, amongOf(listing, inventory));
  const rows = [CERTIFICATE_HEADER, ...listed.rows.map((row) => certificateRow(row, listed, inventory))];
  app.tell({ type: 'listed', overview: listed });
  app.tell({ type: 'exported', text: rows.join('\r\n') });
  const words = text.replaceAll(/[^\p{L}\p{N} ._@,?-]/gu, ' ');
  const command = `npm run -s ask -- "${words}"`;
  yield listExportCard({ rows, overview: listed, listing, command }, app.ports.now(), locale);
}

/** What somebody asks for. A name that is no place and no owner is that of certificates, as in any question. */
function listingOf(intent: Intent, text: string, inventory: Inventory, { ports }: App): Listing {
  const { names, owner, page } = listWordsIn(text);
  const { target } = intent;
  const places = placesCalled(target === null ? names : [target, ...names], inventory);
  const owned = owner ?? (target !== null && places.length === 0 && isOwner(target, inventory) ? target : null);
  const isKnown = target === null || placesCalled([target], inventory).length > 0 || same(target, owned);
  const days = daysIn(target === null ? text : text.replaceAll(target, ' '), ports.now());
  return {
    ...WHOLE,
    only: intent.colour,
    hitBy: days === null ? null : endOfDay(ports.now(), days),
    places: owned === null ? places : [...places, { kind: 'owner', name: owned }],
    about: isKnown ? null : target,
    page: page ?? 1,
  };
}

/** What the inventory is for, as far as that is known before it is read: nothing that could be a name narrows the list. */
function purposeOf({ target }: Intent, text: string): 'survey' | undefined {
  const { names, owner } = listWordsIn(text);
  return target === null && owner === null && names.length === 0 ? 'survey' : undefined;
}

/** Whether a list is about all certificates there are, whatever their colour. */
function isWhole({ places, about }: Pick<Listing, 'places' | 'about'>): boolean {
  return places.length === 0 && about === null;
}

/** The certificates that a list is about; null for all of them. */
function amongOf({ places, about }: Listing, inventory: Inventory): readonly string[] | null {
  if (isWhole({ places, about })) return null;
  const found = about === null ? null : findCertificates(about, inventory);
  const called =
    found === null ? null : found.kind === 'one' ? [found.target] : found.kind === 'many' ? found.targets : [];
  const ids = called && new Set(called.map(({ certificateId }) => certificateId));
  return certificatesIn(places, inventory).flatMap(({ id }) => (ids === null || ids.has(id) ? [id] : []));
}

function same(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
