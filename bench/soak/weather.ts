import type { Forecast } from '../../test/weather/trouble.ts';

/** What goes wrong on each way while the load runs: as often as on a bad day, all day long. */
export const FORECASTS = {
  azure: [
    [0.01, { kind: 'refused', status: 429, retryAfter: 1 }],
    [0.01, { kind: 'refused', status: 503 }],
    [0.02, { kind: 'slow', milliseconds: 1_500 }],
    [0.003, { kind: 'unanswered' }],
  ],
  table: [
    [0.002, { kind: 'refused', status: 503 }],
    [0.002, { kind: 'unanswered' }],
    [0.005, { kind: 'slow', milliseconds: 300 }],
  ],
  queue: [
    [0.002, { kind: 'refused', status: 503 }],
    [0.002, { kind: 'unanswered' }],
    [0.005, { kind: 'slow', milliseconds: 300 }],
  ],
  channel: [
    [0.01, { kind: 'refused', status: 429, retryAfter: 1 }],
    [0.01, { kind: 'refused', status: 502 }],
    [0.005, { kind: 'unanswered' }],
    [0.01, { kind: 'slow', milliseconds: 800 }],
  ],
} as const satisfies Readonly<Record<string, Forecast>>;

export type Way = keyof typeof FORECASTS;
