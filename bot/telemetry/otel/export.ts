import { DiagLogLevel, diag } from '@opentelemetry/api';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Gauges } from '../prometheus.ts';
import type { Signal } from '../signal.ts';
import { metersTo } from './meters.ts';
import { tracesTo } from './traces.ts';

/** Where traces and metrics are sent, each empty where not; and what is told of this instance. */
export interface Destination {
  /** The base address of an OpenTelemetry collector. */
  readonly collector: string;
  /** The connection string of Application Insights. */
  readonly insights: string;
  readonly instance: string;
}

/** Everything that is sent out. */
export interface Export {
  hear(signal: Signal): void;
  /** Sends what is left, and ends. */
  end(): Promise<void>;
}

interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

/** Begins to send traces and metrics. Only what is sent to is loaded. */
export async function startExport(
  { collector, insights, instance }: Destination,
  gauges: Gauges,
  onFault: (error: unknown) => void,
): Promise<Export> {
  const hears = (message: string, ...more: unknown[]) => onFault(faultIn(message, more));
  diag.setLogger({ error: hears, warn: hears, info() {}, debug() {}, verbose() {} }, DiagLogLevel.WARN);
  const exporters = [
    ...(collector ? [await collectorExporters(collector)] : []),
    ...(insights ? [await insightsExporters(insights)] : []),
  ];
  const own = resourceFromAttributes({ 'service.name': 'greenlight', 'service.instance.id': instance });
  const resource = own.merge(detectResources({ detectors: [envDetector] }));
  const traces = tracesTo(
    exporters.map(({ spans }) => spans),
    resource,
  );
  const meters = metersTo(
    exporters.map(({ metrics }) => metrics),
    resource,
    gauges,
    onFault,
  );
  return {
    hear(signal) {
      if ('ids' in signal) traces.hear(signal);
      meters.hear(signal);
    },
    async end() {
      await Promise.all([traces.end(), meters.end()]);
    },
  };
}

async function collectorExporters(base: string): Promise<Exporters> {
  const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
  ]);
  const at = (path: string) => ({ url: `${base.replace(/\/+$/, '')}${path}` });
  return { spans: new OTLPTraceExporter(at('/v1/traces')), metrics: new OTLPMetricExporter(at('/v1/metrics')) };
}

/** Nothing of it is put on the disk where it cannot be sent: what is counted here is no audit. */
async function insightsExporters(connectionString: string): Promise<Exporters> {
  const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } = await import(
    '@azure/monitor-opentelemetry-exporter'
  );
  const options = { connectionString, disableOfflineStorage: true };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}

function faultIn(message: string, more: readonly unknown[]): unknown {
  return more.find((each) => each instanceof Error) ?? new Error([message, ...more.map(String)].join(' '));
}
