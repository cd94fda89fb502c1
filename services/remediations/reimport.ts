import { type AppServiceCertificate, isCovered, type Site } from '../domain/app-service.ts';
import type { NewestVersion } from '../domain/key-vault.ts';
import { nameOf } from '../domain/resource-id.ts';
import { defineRemediation } from './remediation.ts';

/**
 * Imports what the vault holds at its new place as a certificate of its own, and moves the host names to it: App Service
 * never lets a certificate follow another vault. Source: learn.microsoft.com, "configure-ssl-certificate".
 */
export const reimport = defineRemediation({
  id: 'reimport',
  cures: ['vault-moved'],
  risk: 'high',
  needs: ['certificate', 'vaultElsewhere', 'newest', 'sites'],
  propose({ certificate, vaultElsewhere, newest, sites }) {
    const { keyVault, location, serverFarmId, thumbprint } = certificate;
    const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(serverFarmId)?.[0];
    if (!keyVault || !vaultElsewhere || !newest || !group) return [];
    const bound = boundTo(thumbprint, sites);
    if (!isFit(newest, certificate, bound)) return [];
    const name = nextName(`${nameOf(vaultElsewhere.id)}-${keyVault.secretName}`, certificate.name);
    return [
      {
        kind: 'import-certificate',
        certificateId: `${group}/providers/Microsoft.Web/certificates/${name}`,
        location,
        serverFarmId,
        vaultId: vaultElsewhere.id,
        secretName: keyVault.secretName,
        undo: { kind: 'delete-certificate' },
      },
      ...bound.map(({ siteId, host }) => ({
        kind: 'bind-hostname' as const,
        siteId,
        host,
        thumbprint: newest.thumbprint,
        before: thumbprint,
        undo: { kind: 'bind-hostname' as const, thumbprint },
      })),
    ];
  },
});

function boundTo(wanted: string, sites: readonly Site[]) {
  return sites.flatMap(({ id, bindings }) =>
    bindings.filter(({ thumbprint }) => thumbprint === wanted).map(({ host }) => ({ siteId: id, host })),
  );
}

/** App Service refuses the same thumbprint twice in a webspace (409), and no host name may be worse off than before. */
function isFit(
  { enabled, thumbprint, certificate }: NewestVersion,
  held: AppServiceCertificate,
  bound: readonly { readonly host: string }[],
): boolean {
  if (!enabled || thumbprint === held.thumbprint) return false;
  if (certificate.selfIssued && held.issuer !== held.subjectName) return false;
  return bound.every(({ host }) => isCovered(certificate, host));
}

/** The name that Azure's portal gives, numbered where the certificate of the old place already has it. */
function nextName(name: string, taken: string): string {
  const [start, rest] = [taken.slice(0, name.length), taken.slice(name.length)];
  if (start.toLowerCase() !== name.toLowerCase()) return name;
  if (rest === '') return `${name}-2`;
  const number = /^-(\d+)$/.exec(rest)?.[1];
  return number ? `${name}-${Number(number) + 1}` : name;
}
