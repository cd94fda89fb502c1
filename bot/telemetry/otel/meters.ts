import type { Meter } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { measured } from '../measured.ts';
import { METRICS, type Metric, type MetricId } from '../metrics.ts';
import type { Gauges } from '../prometheus.ts';
import type { Signal } from '../signal.ts';

/** Metrics on their way out. */
export interface Meters {
  hear(signal: Signal): void;
  /** Sends what was counted since the last time, and nothing after that. */
  end(): Promise<void>;
}

const MILLISECONDS_BETWEEN_EXPORTS = 30_000;

type Count = (value: number, labels: Readonly<Record<string, string>>) => void;

/** Sends the metrics that Prometheus could read, under the same names. */
export function metersTo(
  exporters: readonly PushMetricExporter[],
  resource: Resource,
  gauges: Gauges,
  onFault: (error: unknown) => void,
): Meters {
  const readers = exporters.map(
    (exporter) => new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: MILLISECONDS_BETWEEN_EXPORTS }),
  );
  const provider = new MeterProvider({ resource, readers });
  const meter = provider.getMeter('greenlight');
  const counts = new Map<MetricId, Count>();
  for (const id of Object.keys(METRICS) as MetricId[]) {
    const count = counterOf(METRICS[id], meter);
    if (count) counts.set(id, count);
  }
  gauge(METRICS.queueAge, meter, gauges.queueAge, onFault);
  gauge(METRICS.ready, meter, async () => ((await gauges.ready()) ? 1 : 0), onFault);
  return {
    hear(signal) {
      for (const { metric, value, labels } of measured(signal)) counts.get(metric)?.(value, labels);
    },
    end: () => provider.shutdown(),
  };
}

function counterOf({ name, kind, means: description, unit, buckets = [] }: Metric, meter: Meter): Count | null {
  if (kind === 'gauge') return null;
  if (kind === 'counter') {
    const counter = meter.createCounter(name, { description, unit });
    return (value, labels) => counter.add(value, labels);
  }
  const advice = { explicitBucketBoundaries: [...buckets] };
  const histogram = meter.createHistogram(name, { description, unit, advice });
  return (value, labels) => histogram.record(value, labels);
}

/** What cannot be told is left out of this export. */
function gauge(
  { name, means: description, unit }: Metric,
  meter: Meter,
  ask: () => Promise<number>,
  onFault: (error: unknown) => void,
): void {
  meter.createObservableGauge(name, { description, unit }).addCallback(async (result) => {
    try {
      result.observe(await ask());
    } catch (error) {
      onFault(error);
    }
  });
}
