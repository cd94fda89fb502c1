import { say } from '../../sentences/index.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { isHeldBy } from '../domain/other-certificate.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { SurveyedCertificate, SurveyScope } from './gateway.ts';
import { fromGraph, inventoryFacts } from './inventory-facts.ts';
import { type AccessLook, known, leftOut, type Tools, type VaultReference } from './look.ts';
import { othersBeside, relatedSites } from './readers/sites.ts';
import { readDeletedSecret, readSecretByArm } from './readers/vault-absence.ts';
import { readVersions } from './readers/versions.ts';
import { surveyVault, type VaultSurvey } from './survey-vault.ts';

/**
 * Looks at every certificate of the inventory, or at those that are asked about: each vault once, a certificate by itself
 * only where that does not tell.
 */
export async function survey(
  inventory: Inventory,
  tools: Tools,
  about?: SurveyScope,
): Promise<readonly SurveyedCertificate[]> {
  const look: AccessLook = { ...tools.look, principal: inventory.principal.seen ? inventory.principal.value : null };
  const certificates = about ? among(about.among, inventory) : inventory.certificates;
  const references = certificates.flatMap(({ keyVault }) => (keyVault ? [keyVault] : []));
  const vaults = Map.groupBy(references, ({ vaultId }) => keyOf(vaultId));
  const surveyed = new Map(
    await Promise.all(
      [...vaults].map(async ([key, [first]]): Promise<[string, VaultSurvey]> => {
        return [key, await surveyVault(first as VaultReference, inventory, look, tools, about?.closely)];
      }),
    ),
  );
  return Promise.all(
    certificates.map(async (certificate) => {
      const vault = surveyed.get(keyOf(certificate.keyVault?.vaultId ?? ''));
      return { certificateId: certificate.id, evidence: await evidenceOf(certificate, inventory, vault, look) };
    }),
  );
}

function among(ids: readonly string[], { certificates }: Inventory): readonly AppServiceCertificate[] {
  const wanted = new Set(ids.map(keyOf));
  return certificates.filter(({ id }) => wanted.has(keyOf(id)));
}

async function evidenceOf(
  certificate: AppServiceCertificate,
  inventory: Inventory,
  vault: VaultSurvey | undefined,
  look: AccessLook,
): Promise<Evidence> {
  const source = fromGraph(inventory);
  const sites = relatedSites(certificate, inventory);
  const content = vault ? await contentOf(certificate, inventory, vault, look) : noContent(inventory);
  const unlooked = leftOut(say('facts.in-overview'), look);
  const facts: Evidence['facts'] = {
    ...inventoryFacts(certificate, inventory),
    ...content,
    certificate: known(certificate, source),
    vault: vault?.vault ?? known(null, source),
    deletedVault: vault?.deletedVault ?? known(null, source),
    perimeters: vault?.perimeters ?? known([], source),
    principalGroups: vault?.groups ?? known([], source),
    roleAssignments: vault?.roles ?? known({ held: [], ofLookAlikes: [], total: 0 }, source),
    denyAssignments: vault?.denials ?? known([], source),
    sites: known(sites, source),
    newest: unlooked,
    renewalPolicy: unlooked,
    pendingRenewal: unlooked,
    pinned: unlooked,
    served: unlooked,
    vaultRoles: unlooked,
    locks: unlooked,
    deeds: unlooked,
    policyRefusals: unlooked,
  };
  return { facts, takenAt: inventory.takenAt };
}

type Content = Pick<Evidence['facts'], 'secret' | 'deletedSecret' | 'versions'>;

function noContent(inventory: Inventory): Content {
  const nothing = known(null, fromGraph(inventory));
  return { secret: nothing, deletedSecret: nothing, versions: nothing };
}

/** The newest version of each certificate answers most questions; which one a host name stayed on needs them all. */
async function contentOf(
  certificate: AppServiceCertificate,
  inventory: Inventory,
  { newest, vault }: VaultSurvey,
  look: AccessLook,
): Promise<Content> {
  const reference = certificate.keyVault;
  const nothing = known(null, newest);
  if (!reference || (vault.seen && !vault.value)) return { secret: nothing, deletedSecret: nothing, versions: nothing };
  if (!newest.seen)
    return { secret: await readSecretByArm(reference, newest, look), deletedSecret: nothing, versions: newest };
  const version = newest.value.get(reference.secretName.toLowerCase());
  if (!version) {
    const secret = await readSecretByArm(reference, null, look);
    const gone = secret.seen && !secret.value;
    return { secret, deletedSecret: gone ? await readDeletedSecret(reference, look) : nothing, versions: nothing };
  }
  const { thumbprint, enabled, createdOn, expiresOn } = version;
  const secret: Facts['secret'] = {
    kind: 'certificate',
    version: version.version,
    thumbprint,
    contentType: null,
    enabled,
    createdOn,
    expiresOn,
  };
  return {
    secret: known(secret, newest),
    deletedSecret: nothing,
    versions: await versionsOf(certificate, inventory, reference, known([version], newest), look),
  };
}

function versionsOf(
  certificate: AppServiceCertificate,
  inventory: Inventory,
  reference: VaultReference,
  newest: Observed<Facts['versions']>,
  look: AccessLook,
): Observed<Facts['versions']> | Promise<Observed<Facts['versions']>> {
  const others = othersBeside(certificate, inventory);
  const stayed = relatedSites(certificate, inventory).some(({ bindings }) =>
    bindings.some(
      ({ thumbprint }) => thumbprint !== null && thumbprint !== certificate.thumbprint && !isHeldBy(others, thumbprint),
    ),
  );
  return stayed ? readVersions(reference, look) : newest;
}
