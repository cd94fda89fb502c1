import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Evidence, Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { nameOf, sameId } from '../domain/resource-id.ts';
import type { AccessLook, Look, VaultReference } from './look.ts';
import { readCertificate } from './readers/certificate.ts';
import { readDenials } from './readers/denials.ts';
import { explainRoles, listAssignments } from './readers/grants.ts';
import { groupsThatMatter } from './readers/groups.ts';
import type { RoleReader } from './readers/roles.ts';
import { otherThumbprints, readSites, relatedSites } from './readers/sites.ts';
import { readDeletedVault, readVault } from './readers/vault.ts';
import { readVersions, withMend } from './readers/versions.ts';

/** What a look needs besides the readers' common ground. */
export interface Tools {
  readonly look: Look;
  readonly roles: RoleReader;
}

/** Looks at one certificate. What depends on nothing goes out together; what depends on that, in a second round. */
export async function observe(certificateId: string, inventory: Inventory, { look, roles }: Tools): Promise<Evidence> {
  const { at } = look;
  const expected = inventory.certificates.find(({ id }) => sameId(id, certificateId));
  const principal = inventory.principal.seen ? inventory.principal.value : null;
  const accessLook: AccessLook = { ...look, principal };
  const [certificate, chain, sites] = await Promise.all([
    readCertificate(certificateId, look),
    expected?.keyVault ? firstRound(expected.keyVault, accessLook, roles) : nothingToRead(look),
    expected ? readSites(relatedSites(expected, inventory), look) : noSites(look),
  ]);
  if (certificate.seen && differs(certificate.value, expected)) {
    return observe(certificateId, corrected(inventory, certificate.value), { look, roles });
  }
  const reference = expected?.keyVault ?? null;
  const [deletedVault, principalGroups, roleAssignments] = await Promise.all([
    reference && chain.vault.seen && !chain.vault.value
      ? readDeletedVault(reference.vaultId, look)
      : notAsked(null, chain.vault),
    groupsThatMatter(chain.vault, principal, look),
    explainRoles(reference, chain.assignments, accessLook, sites, roles),
  ]);
  const facts: Evidence['facts'] = {
    certificate,
    vault: chain.vault,
    deletedVault,
    vaultElsewhere: elsewhere(reference, inventory),
    principal: inventory.principal,
    principalGroups,
    roleAssignments,
    denyAssignments: chain.denials,
    versions: chain.versions,
    sites,
    otherThumbprints: {
      seen: true,
      value: expected ? otherThumbprints(expected, inventory) : [],
      source: inventory.source,
      at: inventory.takenAt,
    },
  };
  return { facts, takenAt: at };
}

async function firstRound(reference: VaultReference, look: AccessLook, roles: RoleReader) {
  const [vault, denials, versions, assignments] = await Promise.all([
    readVault(reference.vaultId, look),
    readDenials(reference.vaultId, look),
    readVersions(reference, look),
    listAssignments(reference, look, roles),
  ]);
  return { vault, denials, versions: withMend(versions, vault, look), assignments };
}

/** Vault names are unique in the world: one of the same name under another id is where the vault went. */
function elsewhere(reference: VaultReference | null, inventory: Inventory): Observed<Facts['vaultElsewhere']> {
  const name = nameOf(reference?.vaultId ?? '').toLowerCase();
  const other = inventory.vaults.find(
    (vault) => vault.name.toLowerCase() === name && !sameId(vault.id, reference?.vaultId ?? ''),
  );
  return { seen: true, value: other ? { id: other.id } : null, source: inventory.source, at: inventory.takenAt };
}

/** Resource Graph may lag: where the live certificate says otherwise, what follows from it is looked at anew. */
function differs(live: AppServiceCertificate, expected: AppServiceCertificate | undefined): boolean {
  return !expected || JSON.stringify(live.keyVault)?.toLowerCase() !== JSON.stringify(expected.keyVault)?.toLowerCase();
}

function corrected(inventory: Inventory, live: AppServiceCertificate): Inventory {
  return { ...inventory, certificates: [...inventory.certificates.filter(({ id }) => !sameId(id, live.id)), live] };
}

function nothingToRead({ at }: Look) {
  const source = { source: 'the certificate follows no vault', at };
  return Promise.resolve({
    vault: { ...source, seen: true, value: null } as const,
    denials: { ...source, seen: true, value: [] } as const,
    versions: { ...source, seen: true, value: null } as const,
    assignments: { ...source, seen: true, value: { held: [], all: [] } } as const,
  });
}

function noSites({ at }: Look): Observed<Facts['sites']> {
  return { seen: true, value: [], source: 'no site is known to use it', at };
}

/** A fact that nothing depends on, given what was seen before it. */
function notAsked<T>(value: T, { source, at }: { readonly source: string; readonly at: string }): Observed<T> {
  return { seen: true, value, source, at };
}
