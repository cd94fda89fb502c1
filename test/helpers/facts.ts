import type { RoleAssignment } from '../../services/domain/access.ts';
import type { Evidence, FactName, Facts, Observed } from '../../services/domain/evidence.ts';
import type { NetworkRules, NewestVersion, RenewalPolicy, VaultSecret } from '../../services/domain/key-vault.ts';
import type { OtherCertificate } from '../../services/domain/other-certificate.ts';
import type { PublicCertificate } from '../../services/domain/public-certificate.ts';
import { healthy, hence, NEWER, NOW, OLDER, PUBLIC } from './evidence.ts';

/** The healthy vault, but for…. */
export function vault(changed: Partial<NonNullable<Facts['vault']>>): Pick<Facts, 'vault'> {
  return { vault: { ...healthy.vault, ...changed } };
}

/** The healthy certificate, but for…. */
export function certificate(changed: Partial<Facts['certificate']>): Pick<Facts, 'certificate'> {
  return { certificate: { ...healthy.certificate, ...changed } };
}

/** A vault that obeys Azure roles, and who has one there. */
export function byRoles(
  held: readonly RoleAssignment[],
  ofLookAlikes: readonly RoleAssignment[] = [],
): Pick<Facts, 'vault' | 'roleAssignments'> {
  return { ...vault({ model: 'roles', accessPolicies: [] }), roleAssignments: { held, ofLookAlikes, total: 4 } };
}

/** App Service holds the older version, and browsers get it; the newer one came into the vault so many hours ago. */
export function waitingFor(
  hours: number,
): Pick<Facts, 'certificate' | 'versions' | 'secret' | 'newest' | 'sites' | 'served'> {
  const newer = { ...NEWER, createdOn: hence(-hours) };
  return {
    ...certificate({ thumbprint: 'AA' }),
    ...boundTo('AA'),
    ...secret({ createdOn: newer.createdOn }),
    versions: [OLDER, newer],
    newest: { ...newer, certificate: PUBLIC },
  };
}

/** The newest version in the vault, but for…. */
export function newest(changed: Partial<NewestVersion>, seen: Partial<PublicCertificate> = {}): Pick<Facts, 'newest'> {
  return { newest: { ...healthy.newest, ...changed, certificate: { ...PUBLIC, ...seen } } };
}

/** What stands in the vault under the name, but for…. */
export function secret(changed: Partial<VaultSecret>): Pick<Facts, 'secret'> {
  const thumbprint = changed.kind === 'secret' ? null : healthy.secret.thumbprint;
  return { secret: { ...healthy.secret, thumbprint, ...changed } };
}

/** How the certificate is to be renewed, but for…. */
export function renewalPolicy(changed: Partial<RenewalPolicy>): Pick<Facts, 'renewalPolicy'> {
  return { renewalPolicy: { ...healthy.renewalPolicy, ...changed } };
}

/** The only custom host name of the site is bound to this thumbprint. */
export function boundTo(thumbprint: string | null, host = 'shop.contoso.com'): Pick<Facts, 'sites' | 'served'> {
  const bindings = [{ host, sslState: thumbprint ? ('SniEnabled' as const) : ('Disabled' as const), thumbprint }];
  const ends = { AA: OLDER.expiresOn }[thumbprint ?? ''] ?? PUBLIC.expiresOn;
  return {
    sites: healthy.sites.map((site) => ({ ...site, bindings })),
    served: thumbprint ? [{ host, outcome: 'answered', certificate: { ...PUBLIC, thumbprint, expiresOn: ends } }] : [],
  };
}

/** A firewall that is closed to all but its own rules, and to trusted services too unless they are excepted. */
export function firewall(bypass: string, defaultAction = 'Deny'): NetworkRules {
  return { bypass, defaultAction, ipRules: [{ value: '203.0.113.7/32' }], virtualNetworkRules: [] };
}

/** A healthy certificate's evidence, but for the facts given, the facts not seen, and those left out on purpose. */
export function evidence(
  changed: Partial<Facts> = {},
  unseen: readonly FactName[] = [],
  at = NOW,
  leftOut: readonly FactName[] = [],
): Evidence {
  const facts = Object.fromEntries(
    Object.entries({ ...healthy, ...changed }).map(([name, value]): [string, Observed<unknown>] => {
      const source = { source: `GET /${name}`, command: `az rest --url /${name}`, at };
      if (leftOut.includes(name as FactName)) return [name, { ...source, seen: false, why: 'left-out', mend: '' }];
      const hidden = unseen.includes(name as FactName);
      return [
        name,
        hidden
          ? { ...source, seen: false, why: 'denied', mend: `let it read ${name}` }
          : { ...source, seen: true, value },
      ];
    }),
  );
  return { facts: facts as Evidence['facts'], takenAt: at };
}

/** Another certificate of the same webspace, from a vault unless told otherwise. */
export function beside(thumbprint: string, changed: Partial<OtherCertificate> = {}): OtherCertificate {
  const { hostNames, expiresOn } = healthy.certificate;
  return { name: `holds-${thumbprint}`, thumbprint, hostNames, expiresOn, isUploaded: false, ...changed };
}
