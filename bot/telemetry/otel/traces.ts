import { ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Deed, Ids } from '../signal.ts';
import { spanOf } from './span-of.ts';

/** Traces on their way out. */
export interface Traces {
  hear(deed: Deed): void;
  /** Sends what was not sent yet, and nothing after that. */
  end(): Promise<void>;
}

/** Tells every deed as a span, under the ids that the log has too. */
export function tracesTo(exporters: readonly SpanExporter[], resource: Resource): Traces {
  let next: Pick<Ids, 'trace' | 'span'> = { trace: '', span: '' };
  const provider = new BasicTracerProvider({
    resource,
    idGenerator: { generateTraceId: () => next.trace, generateSpanId: () => next.span },
    spanProcessors: exporters.map((exporter) => new BatchSpanProcessor(exporter)),
  });
  const tracer = provider.getTracer('greenlight');
  return {
    hear(deed) {
      const { ids, at, seconds } = deed;
      const { name, kind, attributes, failed } = spanOf(deed);
      const links = ids.led ? [{ context: contextOf(ids.led.trace, ids.led.span) }] : [];
      const above =
        ids.parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, contextOf(ids.trace, ids.parent));
      next = ids;
      const span = tracer.startSpan(name, { kind, attributes, links, startTime: at }, above);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(at + seconds * 1000);
    },
    end: () => provider.shutdown(),
  };
}

function contextOf(traceId: string, spanId: string) {
  return { traceId, spanId, traceFlags: TraceFlags.SAMPLED };
}
