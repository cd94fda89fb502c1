import { say, type Words } from '../../sentences/index.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import { day } from './dates.ts';

/** What App Service holds, by its thumbprint. */
export function holds({ thumbprint }: Pick<AppServiceCertificate, 'thumbprint'>): Words {
  return thumbprint === '' ? say('rule-shared.holds-nothing') : say('rule-shared.holds', { thumbprint });
}

/** Until when it is valid. */
export function validUntil({ name, expiresOn }: Pick<AppServiceCertificate, 'name' | 'expiresOn'>): Words {
  if (!expiresOn) return say('rule-shared.valid-until-no-day', { name });
  return say('rule-shared.valid-until', { name, day: day(expiresOn) });
}
