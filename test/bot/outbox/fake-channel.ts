import { NoAnswer } from '../../../bot/outbox/failure.ts';
import { Outbox } from '../../../bot/outbox/outbox.ts';
import { type Pace, TEAMS } from '../../../bot/outbox/pacing.ts';
import type { Body, Reference, Wire } from '../../../bot/outbox/wire.ts';
import { VirtualTime } from './virtual-time.ts';

/** How one request goes: what is answered, after how long, and whether it had its effect all the same. */
export interface Course {
  readonly error?: unknown;
  /** No answer ever comes. */
  readonly hangs?: boolean;
  readonly arrives: boolean;
  readonly seconds: number;
}

/** A request that was made of the channel. */
export interface Request {
  readonly kind: 'post' | 'edit';
  readonly conversation: string;
  readonly cardId: string;
  readonly words: string;
  readonly from: number;
  to: number;
  readonly course: Course;
}

export const FINE: Course = { arrives: true, seconds: 0.01 };

/** What the SDK throws for an answer that is none of success. */
export function refused(status: number, code = 'ServiceError', retryAfter?: number): Course {
  const get = (name: string) => (name === 'retry-after' && retryAfter !== undefined ? String(retryAfter) : undefined);
  const error = Object.assign(new Error(`it failed with ${status}`), {
    statusCode: status,
    code,
    response: { headers: { get } },
  });
  return { error, arrives: false, seconds: 0.01 };
}

/** A channel in memory, in which each request goes as it is told to; and an outbox before it. */
export function openChannel(
  course: (request: Omit<Request, 'course' | 'to'>) => Course = () => FINE,
  pace: Pace = TEAMS,
) {
  const time = new VirtualTime();
  const requests: Request[] = [];
  /** What hangs in the channel, by id, in the order of its posting. */
  const shown = new Map<string, { readonly conversation: string; readonly words: string }>();
  const lost: unknown[] = [];
  let ids = 0;

  async function request(asked: Omit<Request, 'course' | 'to'>, signal: AbortSignal): Promise<string> {
    const going = course(asked);
    const made: Request = { ...asked, course: going, to: asked.from };
    requests.push(made);
    const id = asked.kind === 'edit' ? asked.cardId : `card-${++ids}`;
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new NoAnswer('late')), { once: true });
    });
    try {
      await Promise.race([time.wait(going.seconds), late]);
      if (going.arrives) shown.set(id, { conversation: asked.conversation, words: asked.words });
      if (going.hangs) await late;
      if (going.error) throw going.error;
      return id;
    } finally {
      made.to = time.seconds;
    }
  }

  const wire: Wire = {
    post: (to, body, signal) => request({ kind: 'post', cardId: '', ...what(to, body), from: time.seconds }, signal),
    edit: async ({ reference, cardId }, body, signal) => {
      await request({ kind: 'edit', cardId, ...what(reference, body), from: time.seconds }, signal);
    },
  };
  let unique = 0;
  const outbox = new Outbox({
    wire,
    pace,
    clock: time.clock,
    wait: time.wait,
    deadline: time.deadline,
    chance: () => 0,
    newId: () => `u${++unique}`,
    onLost: (error) => lost.push(error),
  });
  const words = (conversation = 'a') =>
    [...shown.values()].filter((each) => each.conversation === conversation).map((each) => each.words);
  return { time, outbox, requests, shown, lost, words, sent: () => time.until(outbox.idle()) };
}

/** A conversation by its name. */
export function place(name = 'a'): Reference {
  return { conversation: { id: name, isGroup: true, conversationType: 'channel', name: '' } };
}

function what(to: Reference, body: Body) {
  const words = 'words' in body ? body.words : String(body.card.body);
  return { conversation: (to.conversation?.id ?? '').split(';')[0] ?? '', words };
}
