import { formed, oneOf, orNothing, SOURCE } from '../settings/kinds.ts';
import { rulesOver } from '../settings/rule.ts';
import { secret, setting, type ValuesOf } from '../settings/setting.ts';

/** The settings of what the bot tells of itself. */
export const TELEMETRY_SETTINGS = {
  GREENLIGHT_METRICS: setting(oneOf(['off', 'loopback', 'on']), {
    meaning: 'Who may read `/metrics`: nobody, programs of this machine, or whoever has the key.',
    usual: 'loopback',
    example: 'on',
  }),
  GREENLIGHT_METRICS_KEY: secret(orNothing(formed(/^.{24,}$/s, 'a key of 24 letters at least'), ''), {
    meaning: 'The bearer key of whoever reads `/metrics` from elsewhere.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/metrics-key)',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(orNothing(SOURCE, ''), {
    meaning: 'The collector that traces and metrics are sent to by OTLP over HTTP; without one none are.',
    example: 'https://otel.contoso.com:4318',
  }),
  APPLICATIONINSIGHTS_CONNECTION_STRING: setting(
    orNothing(
      formed(/(^|;)\s*InstrumentationKey=[0-9a-f-]{36}/i, 'a connection string with an InstrumentationKey'),
      '',
    ),
    {
      meaning:
        'The Application Insights that they are sent to. It opens no door: it lets whoever has it add to what is there.',
      example: 'InstrumentationKey=66666666-6666-4666-8666-666666666666',
    },
  ),
};

/** What was set of these. */
export type TelemetrySettings = ValuesOf<typeof TELEMETRY_SETTINGS> & { readonly GREENLIGHT_BEHIND_PROXY: boolean };

const rule = rulesOver<ValuesOf<typeof TELEMETRY_SETTINGS>>();

/** What has to hold between them. Metrics for everybody who finds the address would tell strangers how busy the house is. */
export const TELEMETRY_RULES = [
  rule('GREENLIGHT_METRICS_KEY', ['GREENLIGHT_METRICS', 'GREENLIGHT_METRICS_KEY'], (config) => {
    const { GREENLIGHT_METRICS: metrics, GREENLIGHT_METRICS_KEY: key } = config;
    if (metrics === 'on') return key ? null : 'is needed with GREENLIGHT_METRICS=on';
    return key ? 'is for GREENLIGHT_METRICS=on' : null;
  }),
];
