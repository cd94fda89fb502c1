import { type AppServiceCertificate, coversHost, type HostNameBinding, type Site } from './app-service.ts';
import { daysBetween, type Instant } from './instant.ts';

/** A certificate of App Service that somebody uploaded: nothing renews it, and no host name leaves it by itself. */
export interface UploadedCertificate {
  readonly name: string;
  /** Uppercase hexadecimal SHA-1. */
  readonly thumbprint: string;
  readonly expiresOn: Instant;
}

/** A host name that another certificate could take over from an uploaded one. */
export interface Outlived {
  readonly site: Site;
  readonly binding: HostNameBinding;
  readonly by: UploadedCertificate;
}

/** When it is, and from how few days left on one is warned. */
export interface Notice {
  readonly at: Instant;
  readonly expiringDays: number;
}

/** Host names on an uploaded certificate that has ended, or soon will, where this one covers them and is good for longer. */
export function outlived(
  certificate: AppServiceCertificate,
  sites: readonly Site[],
  uploaded: readonly UploadedCertificate[],
  { at, expiringDays }: Notice,
): readonly Outlived[] {
  const ending = uploaded.filter(
    (each) => outlasts(certificate, each) && daysBetween(at, each.expiresOn) < expiringDays,
  );
  if (!certificate.expiresOn || Date.parse(certificate.expiresOn) <= Date.parse(at)) return [];
  return sites.flatMap((site) =>
    site.bindings.flatMap((binding) => {
      const by = ending.find(({ thumbprint }) => thumbprint === binding.thumbprint);
      const covered = certificate.hostNames.some((name) => coversHost(name, binding.host));
      return by && covered ? [{ site, binding, by }] : [];
    }),
  );
}

/** Whether a certificate is good for longer than an uploaded one. */
export function outlasts({ expiresOn }: AppServiceCertificate, uploaded: UploadedCertificate): boolean {
  return expiresOn !== null && Date.parse(expiresOn) > Date.parse(uploaded.expiresOn);
}
