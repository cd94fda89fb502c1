import type { Facts } from '../../domain/evidence.ts';
import { daysBetween } from '../../domain/instant.ts';
import { day } from '../dates.ts';
import { defineRule, type Found, PAGES, type Unjudged } from '../rule.ts';

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
      says: `The certificate expires in ${inWords(left)}, on ${day(expiresOn)}, and ${held.says}.`,
      because: [{ fact: 'certificate', says: `${name} is valid until ${day(expiresOn)}` }, held.proof],
    };
  },
});

type Looked = Pick<Facts, 'certificate'> & Partial<Pick<Facts, 'secret'>>;

interface Held {
  readonly isNewer: boolean;
  readonly says: string;
  readonly proof: Found['because'][number];
}

/** A plain secret shows no thumbprint: whether it is a successor is told by how long it lasts. */
function inVault({ certificate, secret }: Looked, name: string, end: number): Held | Unjudged {
  const says = 'the vault holds no newer version';
  if (secret === undefined) return { unjudged: 'secret' };
  if (secret?.thumbprint) {
    const proof = { fact: 'secret', says: `The newest version in the vault is ${secret.thumbprint}` } as const;
    return { isNewer: secret.thumbprint !== certificate.thumbprint, says, proof };
  }
  if (!secret)
    return { isNewer: false, says, proof: { fact: 'secret', says: `The vault holds nothing named ${name}` } };
  if (!secret.expiresOn) {
    const proof = { fact: 'secret', says: `The secret ${name} has no expiry date` } as const;
    return { isNewer: false, says: 'nothing shows that the vault holds a newer version', proof };
  }
  const proof = { fact: 'secret', says: `The secret ${name} is valid until ${day(secret.expiresOn)}` } as const;
  return { isNewer: Date.parse(secret.expiresOn) > end, says, proof };
}

function inWords(days: number): string {
  if (days < 1) return 'less than a day';
  return days === 1 ? '1 day' : `${days} days`;
}
