import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** One thing that was sent to a collector: where to, and what. */
export interface Delivery {
  readonly path: string;
  readonly body: unknown;
}

/** Takes what others send to an OpenTelemetry collector or, over TLS alone, to Application Insights. */
export async function startCollector(tls: { readonly key: string; readonly cert: string } | null = null) {
  const deliveries: Delivery[] = [];
  const take: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks);
    const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString();
    const body: unknown = JSON.parse(text);
    deliveries.push({ path: request.url ?? '', body });
    const items = Array.isArray(body) ? body.length : 0;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ itemsReceived: items, itemsAccepted: items, errors: [] }));
  };
  const server = tls ? createSecureServer(tls, take) : createServer(take);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  return {
    url,
    deliveries,
    spans: () => deliveries.filter(({ path }) => path === '/v1/traces').flatMap(({ body }) => spansIn(body)),
    metrics: () => deliveries.filter(({ path }) => path === '/v1/metrics').flatMap(({ body }) => metricsIn(body)),
    close: () => new Promise((done) => server.close(done)),
  };
}

/** A span as it travels. */
export interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status: { readonly code: number };
}

interface Traces {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[] }[];
}

interface SentMetric {
  readonly name: string;
  readonly sum?: { readonly dataPoints: readonly object[] };
  readonly gauge?: { readonly dataPoints: readonly object[] };
  readonly histogram?: { readonly dataPoints: readonly object[] };
}

interface Metrics {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly SentMetric[] }[];
  }[];
}

function spansIn(body: unknown): readonly SentSpan[] {
  return (body as Traces).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

function metricsIn(body: unknown): readonly SentMetric[] {
  return (body as Metrics).resourceMetrics.flatMap(({ scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) => metrics),
  );
}
