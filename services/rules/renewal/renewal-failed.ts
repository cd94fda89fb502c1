import { daysBetween } from '../../domain/instant.ts';
import type { PendingRenewal } from '../../domain/key-vault.ts';
import { day } from '../dates.ts';
import { PAGES } from '../rule.ts';
import { successorWaits } from './dangers.ts';
import { defineRenewalRule } from './renewal-rule.ts';

/** From so few days left users are sure to be hit, with nothing in motion. */
const LAST_DAYS = 7;

/** The vault asked for a new version and did not get one. A note where a safe successor is there all the same. */
export const renewalFailed = defineRenewalRule({
  id: 'renewal-failed',
  needs: ['pendingRenewal'],
  page: PAGES.issuance,
  check({ pendingRenewal }, renewable, { at }) {
    if (pendingRenewal?.status !== 'failed') return undefined;
    const { certificate, vault, name } = renewable;
    const last = certificate.expiresOn !== null && daysBetween(at, certificate.expiresOn) < LAST_DAYS;
    return {
      colour: successorWaits(renewable, at) ? 'green' : last ? 'red' : 'yellow',
      says: `The renewal of ${name} in ${vault.name} failed${reason(pendingRenewal)}`,
      because: [
        {
          fact: 'pendingRenewal',
          says: `Its status is failed, its error ${pendingRenewal.error?.code || 'without a code'}`,
        },
        {
          fact: 'certificate',
          says: `${certificate.name} is valid until ${certificate.expiresOn ? day(certificate.expiresOn) : 'no day yet'}`,
        },
      ],
    };
  },
});

function reason({ error, details }: PendingRenewal): string {
  if (error?.message) return `; the issuer says: ${quoted(error.message)}`;
  return details ? `; the vault says: ${quoted(details)}` : ', and nobody says why.';
}

/** Somebody else's words, whose own full stop is the end of the sentence. */
function quoted(words: string): string {
  const said = words.trim();
  return /[.!?]$/.test(said) ? `"${said}"` : `"${said}".`;
}
