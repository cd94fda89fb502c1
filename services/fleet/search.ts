import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Colour } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Overview, OverviewRow } from '../domain/overview.ts';
import { keyOf, nameOf } from '../domain/resource-id.ts';
import { findCertificates } from './find.ts';

/** One certificate that a search has found. */
export interface FoundCertificate extends OverviewRow {
  readonly takenAt: Instant;
}

/** What somebody searches by while they type: colours, and beside them parts of names. */
export interface Wanted {
  /** All that was typed. */
  readonly text: string;
  readonly colours: readonly Colour[];
  /** What was typed without the words for colours. */
  readonly rest: string;
}

/** The certificates that fit, the most urgent first; all of them where nothing was typed. A word for a colour may be a part of a name too. */
export function search(
  { text, colours, rest }: Wanted,
  inventory: Inventory,
  { rows, takenAt }: Pick<Overview, 'rows' | 'takenAt'>,
): readonly FoundCertificate[] {
  const fits = meant(text, inventory);
  const fitsRest = rest === text ? fits : meant(rest, inventory);
  const found = rows.filter(({ certificateId, colour }) => {
    const key = keyOf(certificateId);
    return (colours.includes(colour) && fitsRest(key)) || fits(key);
  });
  const told = found.length > 0 || colours.length > 0 ? found : near(text, inventory, rows);
  return told.map((row) => ({ ...row, takenAt }));
}

/** Whether a text means a certificate, as it would in a question, or every word of it is a part of one of its names. */
function meant(text: string, inventory: Inventory): (key: string) => boolean {
  const words = text.toLowerCase().split(/\s+/);
  const sites = namesOfSites(inventory);
  const named = inventory.certificates.filter((certificate) => {
    const names = namesOf(certificate, sites);
    return words.every((word) => names.some((name) => name.includes(word)));
  });
  const asked = findCertificates(text, inventory);
  const targets = asked.kind === 'one' ? [asked.target] : asked.kind === 'many' ? asked.targets : [];
  const keys = new Set([...named.map(({ id }) => keyOf(id)), ...targets.map((target) => keyOf(target.certificateId))]);
  return (key) => keys.has(key);
}

/** What has a name nearly like it, the nearest first. */
function near(text: string, inventory: Inventory, rows: readonly OverviewRow[]): readonly OverviewRow[] {
  const asked = findCertificates(text, inventory);
  const targets = asked.kind === 'none' ? asked.nearest : [];
  return targets.flatMap(
    (target) => rows.find((row) => keyOf(row.certificateId) === keyOf(target.certificateId)) ?? [],
  );
}

function namesOf(certificate: AppServiceCertificate, sites: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const { name, hostNames, keyVault, thumbprint } = certificate;
  const vault = keyVault ? [keyVault.secretName, nameOf(keyVault.vaultId)] : [];
  return [name, ...hostNames, ...vault].map((each) => each.toLowerCase()).concat(sites.get(thumbprint) ?? []);
}

/** The names of sites and of their hosts, by the thumbprint that is bound there. */
function namesOfSites({ sites }: Inventory): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, bindings } of sites) {
    for (const { host, thumbprint } of bindings) {
      if (!thumbprint) continue;
      names.set(thumbprint, [...(names.get(thumbprint) ?? []), name.toLowerCase(), host.toLowerCase()]);
    }
  }
  return names;
}
