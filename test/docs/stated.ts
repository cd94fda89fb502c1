/** Why a number may stand on a page though nobody measures it. */
export type Kind =
  /** What the bot keeps to, or takes where nothing is set: the file has the same number. */
  | 'limit'
  /** What Teams, Azure or a certification authority keep to: the file has it, with its source. */
  | 'fact'
  /** What a story or an example says: the file tells it. */
  | 'story';

/** [page, words as they stand there but for capitals, kind, file, what that file has]. */
export type Stated = readonly [page: string, words: string, kind: Kind, file: string, holds: string];

const [SERVING, READINESS] = ['bot/serving.ts', 'bot/telemetry/readiness.ts'] as const;
const [RETENTION, LIFETIMES] = ['bot/settings/retention.ts', 'services/fleet/readiness.ts'] as const;
const TEN_LINES = ['limit', 'test/docs/commands.test.ts', 'toBeLessThanOrEqual(10)'] as const;
const OFFERS = ['limit', 'services/store/stores.ts', 'OFFER_MILLISECONDS = 6 * 3_600_000'] as const;

export const STATED: readonly Stated[] = [
  ['CHANGELOG.md', '47 days', 'fact', LIFETIMES, 'LIFETIME_DAYS = 47'],
  ['CONTRIBUTING.md', '200 lines', 'limit', 'test/architecture.test.ts', 'MOST_LINES = 200'],
  ['CONTRIBUTING.md', 'half of', 'limit', 'test/architecture.test.ts', 'toBeLessThanOrEqual(50)'],
  ['README.md', 'ten lines', ...TEN_LINES],
  ['docs/add-a-rule.md', 'three days', 'story', 'docs/add-a-rule.md', 'LEAST_DAYS = 3'],
  ['docs/approvers.md', 'ten letters', 'limit', 'services/approvals/four-eyes.ts', 'LEAST_LETTERS = 10'],
  ['docs/deploy.md', 'ten lines', ...TEN_LINES],
  ['docs/deploy.md', 'two lines', 'story', 'docs/deploy.md', 'az deployment sub create'],
  ['docs/doctor.md', '30 seconds', 'limit', 'services/doctor/clock.ts', 'USUAL_SECONDS = 30'],
  ['docs/doctor.md', 'five minutes', 'limit', 'services/doctor/clock.ts', 'MOST_SECONDS = 300'],
  ['docs/doctor.md', '20 seconds', 'limit', 'bot/compose-doctor.ts', 'EACH_MILLISECONDS = 20_000'],
  ['docs/doctor.md', 'two minutes', 'limit', 'bot/compose-doctor.ts', 'ALL_MILLISECONDS = 120_000'],
  ['docs/inbox.md', '256 kb', 'limit', 'bot/gate/body.ts', 'MOST_BYTES = 256 * 1024'],
  ['docs/inbox.md', '24 letters', 'limit', 'bot/inbox/settings.ts', 'min(24)'],
  ['docs/inbox.md', '25 vaults', 'limit', 'services/fleet/after-event.ts', 'MOST_VAULTS = 25'],
  ['docs/inbox.md', 'five minutes', 'limit', 'bot/inbox/tell-event.ts', 'MINUTES = 5'],
  ['docs/incidents.md', 'ten hours', 'story', 'test/world-builder/incidents/sync.ts', 'for ten hours'],
  ['docs/incidents.md', 'two days', 'story', 'test/world-builder/incidents/sync.ts', 'two days ago'],
  ['docs/incidents.md', 'five days', 'story', 'test/world-builder/incidents/bindings.ts', 'five days left'],
  ['docs/operations.md', '20 seconds', 'limit', SERVING, 'DRAIN_SECONDS = 20'],
  ['docs/operations.md', '30 seconds', 'limit', 'test/docs/numbers.test.ts', 'toBeLessThan(30)'],
  ['docs/operations.md', '500 requests', 'limit', SERVING, 'MOST_REQUESTS = 500'],
  ['docs/operations.md', '2,000 conversations', 'limit', 'bot/outbox/outbox.ts', 'MOST_BUSY = 2_000'],
  ['docs/operations.md', '100 messages', 'limit', 'bot/outbox/queue.ts', 'MOST_WAITING = 100'],
  ['docs/operations.md', '16 approved cases', 'limit', 'bot/worker.ts', 'MOST_AT_ONCE = 16'],
  ['docs/operations.md', 'five seconds', 'limit', 'bot/watching/reload.ts', 'SECONDS_BETWEEN_LOOKS = 5'],
  ['docs/operations.md', '90 unless set', 'limit', RETENTION, "usual: '90'"],
  ['docs/operations.md', '400 unless set', 'limit', RETENTION, "usual: '400'"],
  ['docs/operations.md', 'six hours', ...OFFERS],
  ['docs/security.md', '90 days', 'limit', RETENTION, "usual: '90'"],
  ['docs/security.md', '400 days', 'limit', RETENTION, "usual: '400'"],
  ['docs/security.md', 'six hours', ...OFFERS],
  ['docs/security.md', '4,000 letters', 'limit', 'bot/second-opinion.ts', 'LONGEST = 4_000'],
  ['docs/teams-app.md', '30 letters', 'fact', 'manifest/options.ts', 'letters(30)'],
  ['docs/telemetry.md', '24 letters', 'limit', 'bot/telemetry/settings.ts', '{24,}'],
  ['docs/telemetry.md', 'five seconds', 'limit', SERVING, 'FLUSH_SECONDS = 5'],
  ['docs/telemetry.md', 'five seconds', 'limit', READINESS, 'KEPT_MILLISECONDS = 5_000'],
  ['docs/telemetry.md', 'thirty seconds', 'limit', 'bot/telemetry/otel/meters.ts', 'BETWEEN_EXPORTS = 30_000'],
  ['docs/users.md', '47 days', 'fact', LIFETIMES, 'LIFETIME_DAYS = 47'],
  ['docs/watching.md', '100 things', 'limit', 'services/watch/subscribe.ts', 'MOST_WATCHES = 100'],
  ['docs/watching.md', '90 days', 'limit', 'services/watch/act.ts', 'MOST_DAYS = 90'],
];
