import type { Failure } from './failure.ts';

/** A post makes a new message; an edit, sent twice, changes nothing. */
export type Kind = 'post' | 'edit';

/** Where a send ends that is not sent again. */
export type Ending =
  /** The card that was to be edited is lost: post a new one in its place. */
  | 'replace'
  /** It may have arrived, and a second one would stay for ever: leave it at that. */
  | 'leave'
  /** Surely not sent, and there is no use in trying. */
  | 'give-up'
  /** The bot may not speak here: nothing that waits would be let through either. */
  | 'stop';

/** What to do about a failed send: the same again, the same in fewer words, or an end of it. */
export type Verdict = { readonly next: 'again'; readonly seconds: number } | { readonly next: 'shorten' | Ending };

type Sort = 'throttled' | 'busy' | 'unsent' | 'uncertain' | 'broken' | 'absent' | 'too-big' | 'forbidden' | 'rejected';

interface Rule {
  /** How many times it may be sent again for this. */
  readonly again: number;
  readonly firstSeconds: number;
  readonly otherwise: Readonly<Record<Kind, Ending>>;
}

/** Source of what Teams means: learn.microsoft.com, "rate-limit" and "conversation-messages"; that a 5xx may have arrived: botbuilder users who saw two copies. */
const RULES: Readonly<Record<Sort, Rule>> = {
  throttled: { again: 5, firstSeconds: 1, otherwise: { post: 'give-up', edit: 'give-up' } },
  busy: { again: 3, firstSeconds: 0.5, otherwise: { post: 'give-up', edit: 'replace' } },
  unsent: { again: 6, firstSeconds: 1, otherwise: { post: 'give-up', edit: 'give-up' } },
  uncertain: { again: 6, firstSeconds: 1, otherwise: { post: 'leave', edit: 'replace' } },
  broken: { again: 0, firstSeconds: 0, otherwise: { post: 'leave', edit: 'replace' } },
  absent: { again: 1, firstSeconds: 1, otherwise: { post: 'give-up', edit: 'replace' } },
  'too-big': { again: 0, firstSeconds: 0, otherwise: { post: 'give-up', edit: 'give-up' } },
  forbidden: { again: 0, firstSeconds: 0, otherwise: { post: 'stop', edit: 'stop' } },
  rejected: { again: 0, firstSeconds: 0, otherwise: { post: 'give-up', edit: 'replace' } },
};

/** No use in holding a conversation up for longer. */
const LONGEST_SECONDS = 600;

/** What a 403 says where the bot as a whole is not wanted, and not only this edit, as of a message that somebody deleted. */
const UNWANTED: readonly string[] = [
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'InvalidBotApiHost',
  'NotEnoughPermissions',
];

const BY_STATUS: Readonly<Record<number, Sort>> = {
  401: 'forbidden',
  404: 'absent',
  408: 'uncertain',
  412: 'busy',
  413: 'too-big',
  429: 'throttled',
};

/** Judges a failed send by all its failures so far, the newest last. An edit may be repeated blindly; a post only where it surely did not arrive. */
export function judge(kind: Kind, failures: readonly Failure[]): Verdict {
  const newest = failures.at(-1);
  if (!newest) return { next: 'give-up' };
  const sort = sortOf(newest);
  const times = failures.filter((failure) => sortOf(failure) === sort).length;
  if (sort === 'too-big' && times === 1) return { next: 'shorten' };
  const { again, firstSeconds, otherwise } = RULES[sort];
  const asked = newest.kind === 'answered' ? newest.retryAfterSeconds : null;
  const seconds = Math.max(asked ?? 0, firstSeconds * 2 ** (times - 1));
  const mayRepeat = times <= again && seconds <= LONGEST_SECONDS && !(kind === 'post' && sort === 'uncertain');
  return mayRepeat ? { next: 'again', seconds } : { next: otherwise[kind] };
}

function sortOf(failure: Failure): Sort {
  if (failure.kind !== 'answered') return failure.kind === 'unsent' ? 'unsent' : 'uncertain';
  const { status, code } = failure;
  if (status === 403) return UNWANTED.includes(code) ? 'forbidden' : 'rejected';
  if (status >= 500) return [502, 503, 504].includes(status) ? 'uncertain' : 'broken';
  return BY_STATUS[status] ?? 'rejected';
}
