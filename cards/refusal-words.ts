import type { Refusal, RefusalCode } from '../services/index.ts';
import { clip } from './parts/clean.ts';
import { capital } from './parts/words.ts';

const FACTS: { readonly [C in RefusalCode]: string } = {
  'unknown-case': 'This card is no longer known.',
  'wrong-conversation': 'This card belongs to another conversation.',
  'already-decided': 'This is already decided.',
  stale: 'This card shows an older plan.',
  expired: 'This proposal has expired.',
  blocked: 'Something is in the way of this fix.',
  'four-eyes': 'Whoever asked may not approve a change of access or network.',
  'not-an-approver': 'You may not decide this.',
};

const ADVICE: { readonly [C in RefusalCode]: string } = {
  'unknown-case': 'Ask about the certificate again.',
  'wrong-conversation': 'Decide where it was asked, or ask here again.',
  'already-decided': 'The card shows how it stands.',
  stale: 'Decide on the newest card, or check again.',
  expired: 'Check again for a fresh look.',
  blocked: 'Clear it in Azure, then check again.',
  'four-eyes': 'Somebody else has to approve it, or you alone with a reason where the card offers that.',
  'not-an-approver': 'Somebody who may make this change has to decide it.',
};

/** Why a decision does not stand, and what to do instead. Nothing has moved. */
export function refusalWords({ code, because }: Refusal): string {
  const fact = code === 'already-decided' && because ? '' : FACTS[code];
  return [fact, because && sentence(because), ADVICE[code]].filter(Boolean).join(' ');
}

/** A reason may come as a sentence of a guard, or as a few words. */
function sentence(reason: string): string {
  return `${capital(clip(reason, LONGEST).replace(/\.$/, ''))}.`;
}

/** What Azure asks for has long names, and what would help stands behind them. */
const LONGEST = 600;
