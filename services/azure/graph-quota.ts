import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';

/** What a wait is made with. */
interface Time {
  /** A monotonic clock in milliseconds. */
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How often a query that was too many is asked again, each time when Resource Graph says that it may. */
const MOST_AGAIN = 5;
/** What Resource Graph's window lasts, for an answer that does not say. Source: learn.microsoft.com, "Guidance for throttled requests". */
const WINDOW_MILLISECONDS = 5_000;

/**
 * Keeps within Resource Graph's quota: it tells with every answer how many queries are left and when that begins anew, and
 * the next one waits for that rather than be refused. One that was refused all the same, since others ask as the bot too, is
 * asked again.
 */
export function graphQuota({ clock, wait }: Time): PipelinePolicy {
  let left = Number.POSITIVE_INFINITY;
  let anewAt = 0;
  let underWay = 0;
  const turn = async () => {
    const pause = anewAt - clock();
    if (left <= 0 && pause > 0) await wait(pause);
    if (left <= 0) left = Number.POSITIVE_INFINITY;
    left -= 1;
    underWay += 1;
  };
  const note = ({ status, headers }: PipelineResponse) => {
    const resetsIn = windowIn(headers.get('x-ms-user-quota-resets-after'));
    const remaining = status === 429 ? 0 : Number(headers.get('x-ms-user-quota-remaining') ?? Number.NaN);
    if (status === 429 || resetsIn !== null) {
      const told = clock() + (resetsIn ?? retryIn(headers));
      // In whole seconds, rounded up: of all that was told of one window, the earliest is nearest to its end.
      anewAt = status === 429 || clock() >= anewAt ? told : Math.min(anewAt, told);
    }
    if (remaining >= 0) left = remaining - underWay;
  };
  return {
    name: 'graphQuota',
    async sendRequest(request, next) {
      for (let again = 0; ; again += 1) {
        await turn();
        const response = await next(request).finally(() => {
          underWay -= 1;
        });
        note(response);
        if (response.status !== 429 || again === MOST_AGAIN) return response;
      }
    },
  };
}

/** `hh:mm:ss` in milliseconds; null where nothing of the kind is told. */
function windowIn(told: string | undefined): number | null {
  const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)/.exec(told ?? '') ?? [];
  if (seconds === undefined) return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function retryIn(headers: PipelineResponse['headers']): number {
  return Number(headers.get('retry-after')) * 1000 || WINDOW_MILLISECONDS;
}
