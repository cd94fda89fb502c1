import { say } from '../../sentences/index.ts';
import type { AppServiceCertificate, Site } from '../domain/app-service.ts';
import type { Evidence, Facts } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { isHeldBy } from '../domain/other-certificate.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { SurveyedCertificate } from './gateway.ts';
import { inTurns } from './in-turns.ts';
import { fromGraph, inventoryFacts } from './inventory-facts.ts';
import { type AccessLook, known, leftOut, type VaultReference } from './look.ts';
import { othersBeside, relatedSites } from './readers/sites.ts';
import { readDeletedSecret, readSecretByArm } from './readers/vault-absence.ts';
import { readVersions } from './readers/versions.ts';
import { type SurveyMeans, surveyTools } from './survey-tools.ts';
import { surveyVault, type VaultSurvey } from './survey-vault.ts';

/** How many vaults, and then certificates, are looked at together: far below what a subscription's vaults take in ten seconds. */
const AT_ONCE = 40;

/**
 * Looks at every certificate of the inventory, or at some: each vault once, a certificate by itself only where that does not
 * tell; closely where what an overview leaves out of a vault is asked for too.
 */
export async function survey(
  inventory: Inventory,
  among: readonly string[] | null,
  tools: SurveyMeans,
  closely = false,
): Promise<readonly SurveyedCertificate[]> {
  const shared = surveyTools(inventory, tools);
  const wanted = among && new Set(among.map(keyOf));
  const certificates = inventory.certificates.filter(({ id }) => wanted === null || wanted.has(keyOf(id)));
  const references = certificates.flatMap(({ keyVault }) => (keyVault ? [keyVault] : []));
  const vaults = [...Map.groupBy(references, ({ vaultId }) => keyOf(vaultId))];
  const surveyed = new Map(
    await inTurns(vaults, AT_ONCE, async ([key, [first]]): Promise<[string, VaultSurvey]> => {
      return [key, await surveyVault(first as VaultReference, shared, closely)];
    }),
  );
  return inTurns(certificates, AT_ONCE, async (certificate) => {
    const vault = surveyed.get(keyOf(certificate.keyVault?.vaultId ?? ''));
    const sites = relatedSites(certificate, inventory);
    const content = vault ? await contentOf(certificate, inventory, vault, sites, shared.look) : noContent(inventory);
    return {
      certificateId: certificate.id,
      // Put together only when it is looked at: of ten thousand, no more than one needs to be in memory.
      get evidence() {
        return evidenceOf(certificate, inventory, { vault, content, sites, look: shared.look });
      },
    };
  });
}

interface Seen {
  readonly vault: VaultSurvey | undefined;
  readonly content: Content;
  readonly sites: readonly Site[];
  readonly look: AccessLook;
}

function evidenceOf(
  certificate: AppServiceCertificate,
  inventory: Inventory,
  { vault, content, sites, look }: Seen,
): Evidence {
  const source = fromGraph(inventory);
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
  sites: readonly Site[],
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
    versions: (await stayed(certificate, inventory, sites))
      ? await readVersions(reference, look)
      : known([version], newest),
  };
}

/** Whether a host name is bound to what no certificate there holds any more. */
function stayed(certificate: AppServiceCertificate, inventory: Inventory, sites: readonly Site[]): boolean {
  return sites
    .flatMap(({ bindings }) => bindings.map(({ thumbprint }) => thumbprint))
    .filter((thumbprint) => thumbprint !== null && thumbprint !== certificate.thumbprint)
    .some((thumbprint) => !isHeldBy(othersBeside(certificate, inventory), thumbprint));
}
