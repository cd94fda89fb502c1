import { capital, type Key, say, sentences, type Words, withTexts } from '../sentences/index.ts';
import type { Refusal, RefusalCode } from '../services/index.ts';
import { clean, clip } from './parts/clean.ts';

const FACTS: { readonly [C in RefusalCode]: Key } = {
  'unknown-case': 'refusal.unknown-case',
  'wrong-conversation': 'refusal.wrong-conversation',
  'already-decided': 'refusal.already-decided',
  stale: 'refusal.stale',
  expired: 'refusal.expired',
  blocked: 'refusal.blocked',
  'four-eyes': 'refusal.four-eyes',
  'not-an-approver': 'refusal.not-an-approver',
  'sign-in': 'refusal.sign-in',
};

const ADVICE: { readonly [C in RefusalCode]: Key } = {
  'unknown-case': 'refusal.ask-again',
  'wrong-conversation': 'refusal.decide-there',
  'already-decided': 'refusal.see-card',
  stale: 'refusal.newest-card',
  expired: 'refusal.check-again',
  blocked: 'refusal.clear-it',
  'four-eyes': 'refusal.somebody-else',
  'not-an-approver': 'refusal.who-may',
  'sign-in': 'refusal.sign-in-anew',
};

/** Why a decision does not stand, and what to do instead. Nothing has moved. */
export function refusalWords({ code, because }: Refusal): Words {
  const fact = code === 'already-decided' && because ? [] : [say(FACTS[code])];
  return sentences(...fact, ...(because ? [reason(because)] : []), say(ADVICE[code]));
}

/** An earlier version kept reasons as a few words, and the audit still has them so. */
function reason(because: Words): Words {
  if (typeof because !== 'string') return withTexts(because, short);
  return capital(`${clip(because, LONGEST).replace(/\.$/, '')}.`);
}

/** The blanks of a name stay: something may stand beside it. */
function short(text: string): string {
  return text.length > LONGEST_NAME ? clip(text, LONGEST_NAME) : clean(text);
}

/** What Azure asks for has long names, and what would help stands behind them. */
const LONGEST = 600;
const LONGEST_NAME = 300;
