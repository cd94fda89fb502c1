import { type Choice, hoursBetween, type Listing, type Offer, type Ports, type Target } from '../../services/index.ts';

/** More than a card shows; nobody picks what is further back. */
const MOST_CHOICES = 50;
/** How long "the second" still means what was offered. */
const FRESH_HOURS = 1;

/** Keeps what is offered to choose from in a thread, in place of what was offered there before. */
export function keepOffered(
  thread: string,
  targets: readonly Target[],
  { offers, now }: Pick<Ports, 'offers' | 'now'>,
): Promise<void> {
  const choices = targets.slice(0, MOST_CHOICES).map(({ certificateId, name }) => ({ certificateId, name }));
  return offers.keep(thread, { choices, at: now() });
}

/** The last choice of a thread, if it was offered within the hour, by whichever instance. */
export async function offeredIn(thread: string, ports: Pick<Ports, 'offers' | 'now'>): Promise<readonly Choice[]> {
  return (await freshOffer(thread, ports))?.choices ?? [];
}

/** The list that was last answered with in a thread, under the same terms. */
export async function listedIn(thread: string, ports: Pick<Ports, 'offers' | 'now'>): Promise<Listing | null> {
  return (await freshOffer(thread, ports))?.list ?? null;
}

async function freshOffer(thread: string, { offers, now }: Pick<Ports, 'offers' | 'now'>): Promise<Offer | null> {
  const offer = await offers.last(thread);
  return offer && hoursBetween(offer.at, now()) < FRESH_HOURS ? offer : null;
}
