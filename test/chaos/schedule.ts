import type { Trouble } from '../weather/trouble.ts';
import { WAYS, type Way } from './ways.ts';

/** Where cases are kept in a run: in a storage account that two instances share, or in a file that one has. */
export type Home = 'azurite' | 'sqlite';

/** What a press does to a proposal: somebody who may approves it; or only such do as may not; or nobody does anything. */
export type Fate = 'approved' | 'pressed in vain' | 'left';

/** Something that happens, by the seconds from the beginning. */
export type Event = { readonly at: number } & (
  | { readonly kind: 'ask'; readonly shop: number; readonly fate: Fate; readonly instance: number }
  | { readonly kind: 'weather'; readonly way: Way; readonly trouble: Trouble; readonly share: number }
  | { readonly kind: 'fair'; readonly way: Way }
  | { readonly kind: 'freeze' | 'thaw' | 'kill'; readonly instance: number }
  | { readonly kind: 'jump'; readonly instance: number; readonly seconds: number }
  | { readonly kind: 'disk'; readonly isFull: boolean }
);

/** How long a run is, and how hard. */
export interface Extent {
  readonly seconds: number;
  readonly shops: number;
  readonly home: Home;
  readonly instances: number;
  /** How long an instance stands still. */
  readonly frozenSeconds: number;
  /** How often one is killed, and another takes its place. */
  readonly kills: number;
}

const SHARES = [0.2, 0.5, 1] as const;

/** All that happens in a run, in order; the same for the same chance. */
export function scheduleOf(extent: Extent, random: () => number): readonly Event[] {
  const { seconds, shops, instances, home, kills, frozenSeconds } = extent;
  const between = (least: number, most: number) => least + random() * (most - least);
  const oneOf = <T>(all: readonly [T, ...T[]]) => all[Math.floor(random() * all.length)] ?? all[0];
  const instance = () => Math.floor(random() * instances);
  const events: Event[] = [];
  for (let shop = 0; shop < shops; shop += 1) {
    const fate = oneOf<Fate>(['approved', 'approved', 'approved', 'pressed in vain', 'left']);
    events.push({ at: between(0, seconds * 0.7), kind: 'ask', shop, fate, instance: instance() });
  }
  const ways = Object.keys(WAYS).filter((way) => home === 'azurite' || !['table', 'queue'].includes(way)) as [Way];
  for (let at = between(0, 2); at < seconds; at += between(1, 4)) {
    const way = oneOf(ways);
    const until = at + between(2, Math.max(3, seconds / 6));
    events.push({ at, kind: 'weather', way, trouble: oneOf(WAYS[way].troubles), share: oneOf(SHARES) });
    events.push({ at: Math.min(until, seconds), kind: 'fair', way });
  }
  for (let at = between(2, 8); at < seconds; at += between(8, 20))
    events.push({ at, kind: 'jump', instance: instance(), seconds: Math.round(between(-20, 90)) });
  if (home === 'azurite') {
    const [frozen, at] = [instance(), between(seconds * 0.2, seconds * 0.4)];
    events.push({ at, kind: 'freeze', instance: frozen }, { at: at + frozenSeconds, kind: 'thaw', instance: frozen });
  } else
    for (let at = between(3, 6); at < seconds; at += between(8, 14))
      events.push({ at, kind: 'disk', isFull: true }, { at: at + between(2, 5), kind: 'disk', isFull: false });
  for (let kill = 0; kill < kills; kill += 1)
    events.push({ at: between(seconds * 0.3, seconds * 0.9), kind: 'kill', instance: instance() });
  return events.toSorted((one, other) => one.at - other.at);
}
