import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { measured } from './measured.ts';
import { METRICS, type Metric, type MetricId } from './metrics.ts';
import type { Signal } from './signal.ts';

/** What is asked for when somebody looks, and not counted as it happens. */
export interface Gauges {
  queueAge(): Promise<number>;
  ready(): Promise<boolean>;
}

/** Everything that is counted, as Prometheus reads it. */
export interface Page {
  readonly type: string;
  hear(signal: Signal): void;
  text(): Promise<string>;
}

/** Counts what is heard, with what Node says of itself. */
export function prometheusPage(gauges: Gauges, onFault: (error: unknown) => void): Page {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counts = new Map<MetricId, (labels: Readonly<Record<string, string>>, value: number) => void>();
  for (const id of Object.keys(METRICS) as MetricId[]) {
    const count = counterOf(METRICS[id], registry);
    if (count) counts.set(id, count);
  }
  gauge(METRICS.queueAge, registry, gauges.queueAge, onFault);
  gauge(METRICS.ready, registry, async () => ((await gauges.ready()) ? 1 : 0), onFault);
  return {
    type: registry.contentType,
    hear(signal) {
      for (const { metric, labels, value } of measured(signal)) counts.get(metric)?.(labels, value);
    },
    text: () => registry.metrics(),
  };
}

function counterOf({ name, kind, means: help, labels, buckets = [] }: Metric, register: Registry) {
  const settings = { name, help, labelNames: Object.keys(labels), registers: [register] };
  if (kind === 'counter') {
    const counter = new Counter(settings);
    return (told: Readonly<Record<string, string>>, value: number) => counter.inc(told, value);
  }
  if (kind === 'gauge') return null;
  const histogram = new Histogram({ ...settings, buckets: [...buckets] });
  return (told: Readonly<Record<string, string>>, value: number) => histogram.observe(told, value);
}

/** What cannot be told is not told: an old value would be taken for a new one. */
function gauge(
  { name, means: help }: Metric,
  register: Registry,
  ask: () => Promise<number>,
  onFault: (error: unknown) => void,
): void {
  new Gauge({
    name,
    help,
    registers: [register],
    async collect() {
      try {
        this.set(await ask());
      } catch (error) {
        this.reset();
        this.set(Number.NaN);
        onFault(error);
      }
    },
  });
}
