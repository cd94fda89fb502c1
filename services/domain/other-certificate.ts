import { type AppServiceCertificate, type HostNameBinding, isCovered, type Site } from './app-service.ts';
import { daysBetween, type Instant } from './instant.ts';

/** Another certificate of the same webspace: what is bound to it follows it, and it may take over what is bound elsewhere. */
export interface OtherCertificate {
  readonly name: string;
  /** Uppercase hexadecimal SHA-1. */
  readonly thumbprint: string;
  readonly hostNames: readonly string[];
  /** Null where Azure tells no last day. */
  readonly expiresOn: Instant | null;
  /** Somebody uploaded it: nothing renews it, and no host name leaves it by itself. */
  readonly isUploaded: boolean;
}

/** A host name that another certificate could take over from an uploaded one. */
export interface Outlived {
  readonly site: Site;
  readonly binding: HostNameBinding;
  readonly by: Ending;
}

/** An uploaded certificate of which the last day is known. */
export type Ending = OtherCertificate & { readonly expiresOn: Instant };

/** When it is, and from how few days left on one is warned. */
export interface Notice {
  readonly at: Instant;
  readonly expiringDays: number;
}

/** Host names on an uploaded certificate that has ended, or soon will, where this one covers them and is good for longer. */
export function outlived(
  certificate: AppServiceCertificate,
  sites: readonly Site[],
  others: readonly OtherCertificate[],
  { at, expiringDays }: Notice,
): readonly Outlived[] {
  if (!certificate.expiresOn || Date.parse(certificate.expiresOn) <= Date.parse(at)) return [];
  const ending = outlasted(certificate, others).filter(({ expiresOn }) => daysBetween(at, expiresOn) < expiringDays);
  return sites.flatMap((site) =>
    site.bindings.flatMap((binding) => {
      const by = ending.find(({ thumbprint }) => thumbprint === binding.thumbprint);
      return by && isCovered(certificate, binding.host) ? [{ site, binding, by }] : [];
    }),
  );
}

/** Uploaded certificates that end before this one does. */
export function outlasted(
  { expiresOn }: AppServiceCertificate,
  others: readonly OtherCertificate[],
): readonly Ending[] {
  return others.flatMap((other) =>
    expiresOn !== null && other.isUploaded && isBefore(other.expiresOn, expiresOn)
      ? [{ ...other, expiresOn: other.expiresOn }]
      : [],
  );
}

/** One that names everything that this certificate names, and is good for longer. */
export function successorOf(
  { hostNames, expiresOn }: AppServiceCertificate,
  others: readonly OtherCertificate[],
): Ending | undefined {
  return others.find(
    (other): other is Ending =>
      expiresOn !== null &&
      other.expiresOn !== null &&
      isBefore(expiresOn, other.expiresOn) &&
      hostNames.every((name) => isCovered(other, name)),
  );
}

/** Whether one of them holds this thumbprint. */
export function isHeldBy(others: readonly OtherCertificate[], thumbprint: string | null): boolean {
  return others.some((other) => other.thumbprint === thumbprint);
}

function isBefore(one: Instant | null, other: Instant): one is Instant {
  return one !== null && Date.parse(one) < Date.parse(other);
}
