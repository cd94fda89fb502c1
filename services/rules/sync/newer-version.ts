import { say, type Words } from '../../../sentences/index.ts';
import type { AppServiceCertificate } from '../../domain/app-service.ts';
import { hoursBetween, type Instant } from '../../domain/instant.ts';
import type { VaultSecret } from '../../domain/key-vault.ts';
import { day, hour } from '../dates.ts';
import type { Unjudged } from '../rule.ts';

/** A version that App Service has not taken yet, how long it has been waiting, and what proves it. */
export interface NewerVersion {
  readonly hours: number;
  readonly proof: { readonly fact: 'secret'; readonly says: Words };
}

/** The vault's newest version, where App Service holds another one: told by its thumbprint, or where only its value would show that by its last day. */
export function newerVersion(
  certificate: AppServiceCertificate,
  secret: VaultSecret | null,
  at: Instant,
): NewerVersion | Unjudged | undefined {
  if (!secret) return { unjudged: 'secret', because: say('rule-sync.of-that-name') };
  const { thumbprint, createdOn, expiresOn } = secret;
  const isNewer = thumbprint ? thumbprint !== certificate.thumbprint : isLater(certificate, expiresOn);
  if (isNewer === undefined || !createdOn) return { unjudged: 'secret', because: say('rule-sync.untold') };
  if (!isNewer) return undefined;
  return {
    hours: hoursBetween(createdOn, at),
    proof: { fact: 'secret', says: creation(secret, createdOn) },
  };
}

function creation({ version, thumbprint, expiresOn }: VaultSecret, createdOn: Instant): Words {
  const [on, at] = [day(createdOn), hour(createdOn)];
  if (thumbprint) return say('rule-sync.created-thumbprint', { version, thumbprint, day: on, hour: at });
  if (!expiresOn) return say('rule-sync.created', { version, day: on, hour: at });
  return say('rule-sync.created-until', { version, day: on, hour: at, until: day(expiresOn) });
}

/** Whether a secret outlives what App Service holds; undefined where either does not say until when it is valid. */
function isLater({ thumbprint, expiresOn: held }: AppServiceCertificate, expiresOn: Instant | null) {
  if (thumbprint === '') return true;
  return expiresOn && held ? Date.parse(expiresOn) - Date.parse(held) >= MINUTE : undefined;
}

/** A certificate and the attribute of its secret may differ by seconds. */
const MINUTE = 60_000;

/** App Service takes newer versions by itself about this often. Source: learn.microsoft.com, "configure-ssl-certificate". */
export const HOURS_BETWEEN_SYNCS = 24;
