import { HOST_KINDS, type RefusalCode, STAGES } from '../../services/index.ts';
import { RESULTS, STEP_RESULTS, TURN_KINDS } from './signal.ts';

/** Something that is counted: how it is named, what it means, and what its labels may say. */
export interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'histogram' | 'gauge';
  readonly unit: 's' | '1';
  readonly means: string;
  /** The values that a label may have, or what they are like. None ever has a name of anybody's. */
  readonly labels: Readonly<Record<string, readonly string[] | string>>;
  /** Where the values of a histogram are divided. */
  readonly buckets?: readonly number[];
}

const GATE = ['gate-400', 'gate-401', 'gate-403', 'gate-413', 'gate-429', 'gate-503'] as const;
/** Every code, or it does not compile. */
const CODES: { readonly [C in RefusalCode]: C } = {
  'unknown-case': 'unknown-case',
  'wrong-conversation': 'wrong-conversation',
  'already-decided': 'already-decided',
  stale: 'stale',
  expired: 'expired',
  blocked: 'blocked',
  'four-eyes': 'four-eyes',
  'not-an-approver': 'not-an-approver',
  'sign-in': 'sign-in',
};

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;
const MINUTES = [60, 300, 900, 1800, 3600, 4 * 3600, 24 * 3600, 7 * 24 * 3600] as const;

/** Everything that is counted. Prometheus and OpenTelemetry are told the same. */
export const METRICS = {
  turns: {
    name: 'greenlight_turns_total',
    kind: 'counter',
    unit: '1',
    means: 'Turns that were answered, by what came in and whether the bot broke over it.',
    labels: { kind: TURN_KINDS, result: RESULTS },
  },
  turnSeconds: {
    name: 'greenlight_turn_seconds',
    kind: 'histogram',
    unit: 's',
    means:
      'How long Teams, or another machine, waited for the answer to a turn. Work that goes on after it is not in it.',
    labels: { kind: TURN_KINDS },
    buckets: SECONDS,
  },
  azureRequests: {
    name: 'greenlight_azure_requests_total',
    kind: 'counter',
    unit: '1',
    means: 'Requests to Azure, repeated ones too, by the service and its status; none where no answer came.',
    labels: { host: HOST_KINDS, status: 'an HTTP status, or none' },
  },
  azureSeconds: {
    name: 'greenlight_azure_seconds',
    kind: 'histogram',
    unit: 's',
    means: 'How long a request to Azure took.',
    labels: { host: HOST_KINDS },
    buckets: SECONDS,
  },
  steps: {
    name: 'greenlight_steps_total',
    kind: 'counter',
    unit: '1',
    means: 'Changes that Azure was asked for, or to take back, by their kind and how Azure took them.',
    labels: { kind: 'a kind of change, such as assign-role', result: STEP_RESULTS },
  },
  cases: {
    name: 'greenlight_cases_total',
    kind: 'counter',
    unit: '1',
    means: 'Cases that came into a stage.',
    labels: { stage: STAGES },
  },
  refusals: {
    name: 'greenlight_refusals_total',
    kind: 'counter',
    unit: '1',
    means: 'Decisions that did not stand, by why, and requests that were not let in, by their status.',
    labels: { code: [...Object.values(CODES), ...GATE] },
  },
  queueAge: {
    name: 'greenlight_queue_age_seconds',
    kind: 'gauge',
    unit: 's',
    means: 'For how long the oldest decided case has waited that no worker has begun; 0 where none waits.',
    labels: {},
  },
  diagnosis: {
    name: 'greenlight_seconds_to_diagnosis',
    kind: 'histogram',
    unit: 's',
    means: 'From the question to its diagnosis, of every case that was opened.',
    labels: {},
    buckets: [0.5, 1, 2.5, 5, 10, 30, 60],
  },
  green: {
    name: 'greenlight_seconds_to_green',
    kind: 'histogram',
    unit: 's',
    means: 'From the question until its certificate was seen green, the time that people took included.',
    labels: {},
    buckets: MINUTES,
  },
  ready: {
    name: 'greenlight_ready',
    kind: 'gauge',
    unit: '1',
    means: 'Whether the bot can do its work, as /readyz says: 1 or 0.',
    labels: {},
  },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof METRICS;
