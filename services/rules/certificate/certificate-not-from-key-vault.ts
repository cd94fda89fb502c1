import { commas, say, type Words } from '../../../sentences/index.ts';
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
      ? say('rule-certificate.canonical-name', { host: canonicalName, name })
      : say('rule-certificate.neither-set', { name });
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
          says: expiresOn
            ? say('rule-shared.valid-until', { name, day: day(expiresOn) })
            : say('rule-certificate.no-expiry', { name }),
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

function managed(host: string, lateFor: Instant | null): Words {
  if (!lateFor) return say('rule-certificate.managed');
  return say('rule-certificate.managed-late', { days: DAYS_BEFORE_RENEWAL, day: day(lateFor), host });
}

function uploaded(expiresOn: Instant | null, isNear: boolean, at: Instant, successor: Ending | undefined): Words {
  if (!expiresOn) return say('rule-certificate.uploaded');
  if (!isNear) return say('rule-certificate.uploaded-until', { day: day(expiresOn) });
  const ended = Date.parse(expiresOn) > Date.parse(at) ? 'no' : 'yes';
  if (!successor) return say('rule-certificate.uploaded-ends', { ended, day: day(expiresOn) });
  const { name, expiresOn: until } = successor;
  return say('rule-certificate.uploaded-succeeded', { ended, day: day(expiresOn), name, until: day(until) });
}

function inWords({ name, hostNames, expiresOn }: Ending): Words {
  return say('rule-shared.names-until', { name, hosts: commas(hostNames), day: day(expiresOn) });
}
