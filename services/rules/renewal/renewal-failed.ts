import { say, type Words } from '../../../sentences/index.ts';
import { daysBetween } from '../../domain/instant.ts';
import type { PendingRenewal } from '../../domain/key-vault.ts';
import { validUntil } from '../held.ts';
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
      says: failure(name, vault.name, pendingRenewal),
      because: [
        { fact: 'pendingRenewal', says: statusInWords(pendingRenewal) },
        { fact: 'certificate', says: validUntil(certificate) },
      ],
    };
  },
});

/** Somebody else's words may have a full stop of their own, which is then the end of the sentence. */
function failure(name: string, vault: string, { error, details }: PendingRenewal): Words {
  const words = (error?.message || details).trim();
  const ended = /[.!?]$/.test(words) ? 'yes' : 'no';
  if (error?.message) return say('rule-renewal.failed-issuer', { name, vault, words, ended });
  if (details) return say('rule-renewal.failed-vault', { name, vault, words, ended });
  return say('rule-renewal.failed', { name, vault });
}

function statusInWords({ error }: PendingRenewal): Words {
  return error?.code ? say('rule-renewal.status', { code: error.code }) : say('rule-renewal.status-no-code');
}
