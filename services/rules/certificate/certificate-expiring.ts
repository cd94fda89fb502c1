import { say, type Words } from '../../../sentences/index.ts';
import type { Facts } from '../../domain/evidence.ts';
import { daysBetween } from '../../domain/instant.ts';
import { day } from '../dates.ts';
import { defineRule, PAGES, type Unjudged } from '../rule.ts';

/** A certificate from a vault has few days left, and the vault holds no successor. */
export const certificateExpiring = defineRule({
  id: 'certificate-expiring',
  link: 'certificate',
  colour: 'yellow',
  symptom: true,
  needs: ['certificate'],
  mayUse: ['secret'],
  page: PAGES.import,
  check(facts, { at, expiringDays }) {
    const { name, expiresOn, keyVault } = facts.certificate;
    if (!expiresOn || !keyVault || Date.parse(expiresOn) <= Date.parse(at)) return undefined;
    const left = daysBetween(at, expiresOn);
    if (left >= expiringDays) return undefined;
    const held = inVault(facts, keyVault.secretName, Date.parse(expiresOn));
    if ('unjudged' in held) return held;
    if (held.isNewer) return undefined;
    return {
      says: say(held.isSure ? 'rule-certificate.expiring' : 'rule-certificate.expiring-perhaps', {
        days: left,
        day: day(expiresOn),
      }),
      because: [
        { fact: 'certificate', says: say('rule-shared.valid-until', { name, day: day(expiresOn) }) },
        { fact: 'secret', says: held.proof },
      ],
    };
  },
});

type Looked = Pick<Facts, 'certificate'> & Partial<Pick<Facts, 'secret'>>;

interface Held {
  readonly isNewer: boolean;
  /** Whether what was read tells that for certain. */
  readonly isSure: boolean;
  readonly proof: Words;
}

/** A plain secret shows no thumbprint: whether it is a successor is told by how long it lasts. */
function inVault({ certificate, secret }: Looked, name: string, end: number): Held | Unjudged {
  if (secret === undefined) return { unjudged: 'secret' };
  if (!secret) return { isNewer: false, isSure: true, proof: say('rule-certificate.vault-holds-nothing', { name }) };
  const { thumbprint, expiresOn } = secret;
  if (thumbprint) {
    const proof = say('rule-shared.newest-in-vault', { thumbprint });
    return { isNewer: thumbprint !== certificate.thumbprint, isSure: true, proof };
  }
  if (!expiresOn) return { isNewer: false, isSure: false, proof: say('rule-certificate.secret-no-expiry', { name }) };
  const proof = say('rule-certificate.secret-valid-until', { name, day: day(expiresOn) });
  return { isNewer: Date.parse(expiresOn) > end, isSure: true, proof };
}
