import type { AppServiceCertificate } from '../../domain/app-service.ts';
import { daysBetween, type Instant } from '../../domain/instant.ts';
import { type Ending, successorOf } from '../../domain/other-certificate.ts';
import { day } from '../dates.ts';
import { defineRule, PAGES } from '../rule.ts';

/** App Service renews what it manages itself so many days early. Source: learn.microsoft.com, "configure-ssl-certificate". */
const DAYS_BEFORE_RENEWAL = 45;

/** The certificate was uploaded, or is a free managed one: it follows no vault, and somebody else sees to the next one. */
export const certificateNotFromKeyVault = defineRule({
  id: 'certificate-not-from-key-vault',
  link: 'certificate',
  colour: 'yellow',
  needs: ['certificate'],
  mayUse: ['others'],
  page: PAGES.import,
  check({ certificate, others = [] }, { at, expiringDays }) {
    if (certificate.keyVault) return undefined;
    const { name, canonicalName, expiresOn } = certificate;
    const isNear = expiresOn !== null && daysBetween(at, expiresOn) < daysOfNotice(certificate, expiringDays);
    const origin = canonicalName
      ? `canonicalName is ${canonicalName} on ${name}`
      : `keyVaultId and canonicalName are not set on ${name}`;
    const successor = isNear && !canonicalName ? successorOf(certificate, others) : undefined;
    return {
      colour: isNear ? 'yellow' : 'green',
      says: canonicalName
        ? managed(canonicalName, isNear ? expiresOn : null)
        : uploaded(expiresOn, isNear, at, successor),
      because: [
        { fact: 'certificate', says: origin },
        {
          fact: 'certificate',
          says: expiresOn ? `${name} is valid until ${day(expiresOn)}` : `${name} has no expiry date`,
        },
        ...(successor ? [{ fact: 'others' as const, says: inWords(successor) }] : []),
      ],
    };
  },
});

/** A managed certificate is not late before the day that App Service renews it on. */
function daysOfNotice({ canonicalName }: AppServiceCertificate, expiringDays: number): number {
  return canonicalName ? Math.min(expiringDays, DAYS_BEFORE_RENEWAL) : expiringDays;
}

function managed(host: string, lateFor: Instant | null): string {
  if (!lateFor) return 'App Service manages this certificate and renews it by itself: it follows no vault.';
  return `App Service was to renew this managed certificate ${DAYS_BEFORE_RENEWAL} days before its end on ${day(lateFor)} and has not: most likely the validation of ${host} fails.`;
}

function uploaded(expiresOn: Instant | null, isNear: boolean, at: Instant, successor: Ending | undefined): string {
  const follows = 'The certificate was uploaded and follows no vault';
  const next = 'a person has to upload the next one';
  if (!expiresOn) return `${follows}: ${next}.`;
  if (!isNear) return `${follows}: ${next} before ${day(expiresOn)}.`;
  const ends = `${follows}, and it ${Date.parse(expiresOn) > Date.parse(at) ? 'expires' : 'expired'} on ${day(expiresOn)}`;
  if (!successor) return `${ends}: ${next}.`;
  return `${ends}. ${successor.name} is there to take over: it covers the same names and is valid until ${day(successor.expiresOn)}. Ask about that one to have the host names bound to it.`;
}

function inWords({ name, hostNames, expiresOn }: Ending): string {
  return `${name} names ${hostNames.join(', ')} and is valid until ${day(expiresOn)}`;
}
