import type { MetricId } from './metrics.ts';
import type { Signal } from './signal.ts';

/** One value for one metric. */
export interface Measurement {
  readonly metric: MetricId;
  readonly value: number;
  readonly labels: Readonly<Record<string, string>>;
}

/** What a signal adds to what is counted. */
export function measured(signal: Signal): readonly Measurement[] {
  switch (signal.type) {
    case 'turn': {
      const { kind, result, seconds } = signal;
      return [one('turns', { kind, result }), { metric: 'turnSeconds', value: seconds, labels: { kind } }];
    }
    case 'azure': {
      const { host, status, seconds } = signal;
      return [
        one('azureRequests', { host, status: String(status ?? 'none') }),
        { metric: 'azureSeconds', value: seconds, labels: { host } },
      ];
    }
    case 'step':
      return [one('steps', { kind: signal.kind, result: signal.result })];
    case 'entered':
      return [one('cases', { stage: signal.stage })];
    case 'diagnosed':
      return [{ metric: 'diagnosis', value: signal.seconds, labels: {} }];
    case 'green':
      return [{ metric: 'green', value: signal.seconds, labels: {} }];
    case 'refusal':
      return [one('refusals', { code: signal.code })];
    default:
      return [];
  }
}

function one(metric: MetricId, labels: Measurement['labels']): Measurement {
  return { metric, value: 1, labels };
}
