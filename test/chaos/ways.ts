import type { Seen } from '../weather/line.ts';
import { type Forecast, type Mood, moodOf, type Trouble } from '../weather/trouble.ts';

export type Way = 'arm' | 'graph' | 'resourceGraph' | 'vault' | 'table' | 'queue' | 'channel';

const SLOW: Trouble = { kind: 'slow', milliseconds: 2_000 };
const CUT: readonly Trouble[] = [{ kind: 'unsent' }, { kind: 'unanswered' }, { kind: 'half' }];
const FAILING: readonly Trouble[] = [
  { kind: 'refused', status: 429, retryAfter: 1 },
  { kind: 'refused', status: 500 },
  { kind: 'refused', status: 503 },
];
const AZURE: readonly [Trouble, ...Trouble[]] = [SLOW, ...CUT, ...FAILING, { kind: 'stale' }, { kind: 'stale' }];

/** What may happen on each way. Tables, queues and the channel are never behind by what they promise, so they do not lie. */
export const WAYS: Readonly<Record<Way, { readonly troubles: readonly [Trouble, ...Trouble[]] }>> = {
  arm: { troubles: AZURE },
  graph: { troubles: AZURE },
  resourceGraph: { troubles: AZURE },
  vault: { troubles: AZURE },
  table: { troubles: [SLOW, ...CUT, ...FAILING] },
  queue: { troubles: [SLOW, ...CUT, ...FAILING] },
  channel: { troubles: [SLOW, ...CUT, ...FAILING] },
};

/** Whom a request to the simulated Azure is for. */
export function wayOf({ url }: Seen): Way {
  if (url.includes('Microsoft.ResourceGraph')) return 'resourceGraph';
  if (url.startsWith('/graph.')) return 'graph';
  return /^\/[^/]+\.vault\./.test(url) ? 'vault' : 'arm';
}

/** The weather of a run: fair on every way, until it is changed. */
export class Weather {
  readonly #forecasts = new Map<Way, Forecast>();
  readonly #moods: Readonly<Record<Way, Mood>>;

  constructor(chanceOf: (number: number) => () => number) {
    const ways = Object.keys(WAYS) as Way[];
    const moods = ways.map((way, number) => {
      return [way, moodOf(chanceOf(number), () => this.#forecasts.get(way) ?? [])] as const;
    });
    this.#moods = Object.fromEntries(moods) as Record<Way, Mood>;
  }

  on(way: Way): Mood {
    return this.#moods[way];
  }

  turns(way: Way, forecast: Forecast): void {
    this.#forecasts.set(way, forecast);
  }

  clears(): void {
    this.#forecasts.clear();
  }
}
