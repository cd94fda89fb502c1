import { type Key, say, type Words } from '../../sentences/index.ts';
import type { Listing, Place } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { absolute } from '../parts/time.ts';

const PLACES: { readonly [K in Place['kind']]: Key } = {
  subscription: 'listing.in-subscription',
  vault: 'listing.in-vault',
  app: 'listing.in-app',
  owner: 'listing.of-owner',
};

/** What a list is narrowed to, beside its colour and the day by which it runs out, which its head tells. */
export function narrowedTo({ places, about, hitBy }: Listing): readonly Words[] {
  return [
    ...places.map((place) => say(PLACES[place.kind], { name: name(place.name) })),
    ...(about === null ? [] : [say('listing.about', { name: name(about) })]),
    ...(hitBy === null ? [] : [say('listing.hit-by', { at: absolute(hitBy) })]),
  ];
}
