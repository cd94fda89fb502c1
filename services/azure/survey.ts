import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { VaultCertificateVersion } from '../domain/key-vault.ts';
import { keyOf, nameOf, sameId } from '../domain/resource-id.ts';
import type { SurveyedCertificate } from './gateway.ts';
import type { AccessLook, Look, VaultReference } from './look.ts';
import type { Tools } from './observe.ts';
import { readDenials } from './readers/denials.ts';
import { explainRoles, listAssignments } from './readers/grants.ts';
import { groupsThatMatter } from './readers/groups.ts';
import { otherThumbprints, relatedSites } from './readers/sites.ts';
import { readDeletedVault, readVault } from './readers/vault.ts';
import { readNewestVersions, readVersions, withMend } from './readers/versions.ts';

/** What is the same for every certificate of one vault, and therefore asked once. */
interface VaultSurvey {
  readonly vault: Observed<Facts['vault']>;
  readonly deletedVault: Observed<Facts['deletedVault']>;
  readonly denials: Observed<Facts['denyAssignments']>;
  readonly roles: Observed<Facts['roleAssignments']>;
  readonly groups: Observed<Facts['principalGroups']>;
  readonly newest: Observed<ReadonlyMap<string, VaultCertificateVersion>>;
}

/** Looks at every certificate of the inventory: each vault once, a certificate by itself only where a host name stayed behind. */
export async function survey(inventory: Inventory, tools: Tools): Promise<readonly SurveyedCertificate[]> {
  const principal = inventory.principal.seen ? inventory.principal.value : null;
  const look: AccessLook = { ...tools.look, principal };
  const references = inventory.certificates.flatMap(({ keyVault }) => (keyVault ? [keyVault] : []));
  const vaults = Map.groupBy(references, ({ vaultId }) => keyOf(vaultId));
  const surveyed = new Map(
    await Promise.all(
      [...vaults].map(async ([key, [first]]): Promise<[string, VaultSurvey]> => {
        return [key, await surveyVault(first as VaultReference, inventory, look, tools)];
      }),
    ),
  );
  return Promise.all(
    inventory.certificates.map(async (certificate) => ({
      certificateId: certificate.id,
      evidence: await evidenceOf(
        certificate,
        inventory,
        surveyed.get(keyOf(certificate.keyVault?.vaultId ?? '')),
        look,
      ),
    })),
  );
}

async function surveyVault(
  reference: VaultReference,
  inventory: Inventory,
  look: AccessLook,
  { roles }: Tools,
): Promise<VaultSurvey> {
  const known = inventory.vaults.find(({ id }) => sameId(id, reference.vaultId));
  const [vault, denials, newest, assignments] = await Promise.all([
    known ? fromGraph(known, inventory) : readVault(reference.vaultId, look),
    readDenials(reference.vaultId, look),
    readNewestVersions(reference.vaultId, look),
    listAssignments({ ...reference, secretName: null }, look, roles),
  ]);
  const [deletedVault, groups, grants] = await Promise.all([
    vault.seen && !vault.value
      ? readDeletedVault(reference.vaultId, look)
      : { ...vault, seen: true as const, value: null },
    groupsThatMatter(vault, look.principal, look),
    explainRoles(reference, assignments, look, fromGraph(inventory.sites, inventory), roles),
  ]);
  return { vault, deletedVault, denials, newest: withMend(newest, vault, look), groups, roles: grants };
}

async function evidenceOf(
  certificate: AppServiceCertificate,
  inventory: Inventory,
  vault: VaultSurvey | undefined,
  look: Look,
): Promise<Evidence> {
  const sites = relatedSites(certificate, inventory);
  const others = otherThumbprints(certificate, inventory);
  const held = [certificate.thumbprint, ...others];
  const nothing = fromGraph(null, inventory);
  const name = nameOf(certificate.keyVault?.vaultId ?? '').toLowerCase();
  const other = inventory.vaults.find(
    (each) => each.name.toLowerCase() === name && !sameId(each.id, certificate.keyVault?.vaultId ?? ''),
  );
  const facts: Evidence['facts'] = {
    certificate: fromGraph(certificate, inventory),
    vault: vault?.vault ?? nothing,
    deletedVault: vault?.deletedVault ?? nothing,
    vaultElsewhere: fromGraph(other ? { id: other.id } : null, inventory),
    principal: inventory.principal,
    principalGroups: vault?.groups ?? fromGraph([], inventory),
    roleAssignments: vault?.roles ?? fromGraph({ held: [], ofLookAlikes: [], total: 0 }, inventory),
    denyAssignments: vault?.denials ?? fromGraph([], inventory),
    versions: vault ? await versionsOf(certificate, held, sites, vault, look) : nothing,
    sites: fromGraph(sites, inventory),
    otherThumbprints: fromGraph(others, inventory),
  };
  return { facts, takenAt: inventory.takenAt };
}

/** The newest version of each certificate answers most questions; which one a host name stayed on needs them all. */
async function versionsOf(
  certificate: AppServiceCertificate,
  held: readonly string[],
  sites: Facts['sites'],
  { newest }: VaultSurvey,
  look: Look,
): Promise<Observed<Facts['versions']>> {
  if (!newest.seen || !certificate.keyVault) return newest.seen ? { ...newest, value: null } : newest;
  const stayed = sites.some(({ bindings }) =>
    bindings.some(({ thumbprint }) => thumbprint !== null && !held.includes(thumbprint)),
  );
  if (stayed) return readVersions(certificate.keyVault, look);
  const version = newest.value.get(certificate.keyVault.secretName.toLowerCase());
  return { ...newest, value: version ? [version] : null };
}

function fromGraph<T>(value: T, { source, takenAt }: Inventory): Observed<T> & { readonly seen: true } {
  return { seen: true, value, source, at: takenAt };
}
