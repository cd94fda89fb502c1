import { z } from 'zod';
import { isSafeSource } from '../gate/service-url.ts';

/** The settings of what the bot tells of itself. */
export const TELEMETRY_SETTINGS = {
  GREENLIGHT_METRICS: z.enum(['off', 'loopback', 'on']).default('loopback'),
  GREENLIGHT_METRICS_KEY: z.union([z.literal(''), z.string().min(24, 'is too short: 24 letters at least')]).default(''),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .union([z.literal(''), z.string().refine(isSafeSource, 'has to be https, or on this machine')])
    .default(''),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .union([
      z.literal(''),
      z.string().regex(/(^|;)\s*InstrumentationKey=[0-9a-f-]{36}/i, 'names no InstrumentationKey'),
    ])
    .default(''),
};

/** What was set of these. */
export interface TelemetrySettings {
  readonly GREENLIGHT_METRICS: 'off' | 'loopback' | 'on';
  readonly GREENLIGHT_METRICS_KEY: string;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string;
  readonly APPLICATIONINSIGHTS_CONNECTION_STRING: string;
  readonly GREENLIGHT_BEHIND_PROXY: boolean;
}

/** What is wrong with them. Metrics for everybody who finds the address would tell strangers how busy the house is. */
export function telemetryFaultsOf(settings: TelemetrySettings): readonly string[] {
  const { GREENLIGHT_METRICS: metrics, GREENLIGHT_METRICS_KEY: key } = settings;
  if (metrics === 'on' && key === '') return ['GREENLIGHT_METRICS_KEY: is needed with GREENLIGHT_METRICS=on'];
  if (metrics !== 'on' && key !== '') return ['GREENLIGHT_METRICS_KEY: is for GREENLIGHT_METRICS=on'];
  return [];
}
