import { Later } from './later.ts';
import { Observer, type ObserverWorld } from './observer.ts';
import type { Export } from './otel/export.ts';
import type { Gauges, Page } from './prometheus.ts';
import type { TelemetrySettings } from './settings.ts';
import type { Signal } from './signal.ts';

/** What telemetry needs of the world. */
export type TelemetryWorld = Omit<ObserverWorld, 'hear'>;

/**
 * What the bot tells of itself: to its log at once, and to Prometheus and OpenTelemetry once the bot is up, so that a
 * start does not wait for what they take to load; none of it is loaded where it is not set up.
 */
export class Telemetry {
  readonly observer: Observer;
  readonly #settings: TelemetrySettings;
  readonly #instance: string;
  readonly #counted = new Later();
  #onFault: (error: unknown) => void = () => undefined;
  #log: (signal: Signal) => void = () => undefined;
  #page: Promise<Page> | null = null;
  #export: Promise<Export> | null = null;

  constructor(settings: TelemetrySettings, world: TelemetryWorld) {
    this.#settings = settings;
    this.#instance = world.newHex(8);
    this.observer = new Observer({
      ...world,
      hear: (signal) => {
        this.#log(signal);
        this.#counted.hear(signal);
      },
    });
  }

  /** Whoever writes the log hears everything from now on. */
  logTo(log: (signal: Signal) => void): void {
    this.#log = log;
  }

  /** Loads what is set up, and hands it what was heard so far. What goes wrong with it is told, and stops nothing. */
  async start(gauges: Gauges, onFault: (error: unknown) => void): Promise<void> {
    this.#onFault = onFault;
    const { GREENLIGHT_METRICS: metrics, OTEL_EXPORTER_OTLP_ENDPOINT: collector } = this.#settings;
    const { APPLICATIONINSIGHTS_CONNECTION_STRING: insights } = this.#settings;
    if (metrics !== 'off')
      this.#page = import('./prometheus.ts').then(({ prometheusPage }) => prometheusPage(gauges, onFault));
    if (collector !== '' || insights !== '') {
      const destination = { collector, insights, instance: this.#instance };
      this.#export = import('./otel/export.ts').then(({ startExport }) => startExport(destination, gauges, onFault));
    }
    const loaded = await Promise.allSettled([this.#page, this.#export]);
    for (const each of loaded) if (each.status === 'rejected') onFault(each.reason);
    const hearers = loaded.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []));
    this.#counted.handTo((signal) => {
      for (const hearer of hearers) guarded(() => hearer.hear(signal), onFault);
    });
  }

  /** What Prometheus reads. */
  async page(): Promise<{ readonly type: string; readonly text: string }> {
    const page = await this.#page;
    if (!page) throw new Error('metrics are not counted yet');
    return { type: page.type, text: await page.text() };
  }

  /** Sends what was not sent yet. Never rejects: that nobody takes it must not keep the bot from ending. */
  async end(): Promise<void> {
    try {
      await (await this.#export)?.end();
    } catch (error) {
      this.#onFault(error);
    }
  }
}

function guarded(work: () => void, onFault: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    onFault(error);
  }
}
