import type { Words } from '../../sentences/index.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import { FAILED_SYNC } from '../domain/failed-sync.ts';
import type { Diagnosis, Finding, Link } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import { covers, keyOf } from '../domain/resource-id.ts';
import type { VaultEvent, VaultEventKind } from '../domain/vault-event.ts';

/** How a certificate stands after an event. */
export type Aftermath =
  /** The vault holds a newer version, and nothing is in its way. */
  | 'ready'
  /** A newer version is there that would do harm. */
  | 'unsafe'
  /** Its next sync will fail, and its last one did not. */
  | 'breaking'
  /** Its syncs fail, and did so before. */
  | 'broken'
  /** Its last sync failed, and nothing is in the way of the next. */
  | 'mended'
  | 'unseen'
  | 'sound';

/** A certificate that an event has to do with. */
export interface Touched {
  readonly certificateId: string;
  readonly name: string;
  readonly hostNames: readonly string[];
  readonly vaultId: string;
  readonly standing: Aftermath;
  /** What is in the way, as a sentence; null where nothing is. */
  readonly cause: Words | null;
}

/** Whether a sync would take now what the vault holds. */
export function isTaken(standing: Aftermath): boolean {
  return standing === 'ready' || standing === 'mended';
}

/** What follows from an event. */
export interface Consequences {
  readonly event: VaultEvent;
  readonly takenAt: Instant;
  readonly vaultIds: readonly string[];
  /** How many vaults lie below the scope besides, and were not looked at. */
  readonly vaultsLeft: number;
  readonly touched: readonly Touched[];
}

/** What an event has to do with: the certificates that follow it, and the vaults that they are in. */
export interface Reach {
  readonly certificates: readonly AppServiceCertificate[];
  readonly vaultIds: readonly string[];
  readonly vaultsLeft: number;
}

/** A role at a subscription lies above hundreds of vaults; the first of these are looked at. */
const MOST_VAULTS = 25;

/** Which certificates an event has to do with. */
export function reachOf({ scope, object }: VaultEvent, { certificates }: Pick<Inventory, 'certificates'>): Reach {
  const following = certificates.filter(
    ({ keyVault }) =>
      keyVault &&
      covers(scope, keyVault.vaultId) &&
      (object === null || keyVault.secretName.toLowerCase() === object.toLowerCase()),
  );
  const vaults = new Map(
    following.flatMap(({ keyVault }) => (keyVault ? [[keyOf(keyVault.vaultId), keyVault.vaultId]] : [])),
  );
  const kept = new Map([...vaults].toSorted(([one], [other]) => (one < other ? -1 : 1)).slice(0, MOST_VAULTS));
  return {
    certificates: following.filter(({ keyVault }) => keyVault && kept.has(keyOf(keyVault.vaultId))),
    vaultIds: [...kept.values()],
    vaultsLeft: vaults.size - kept.size,
  };
}

/** The way from the vault to App Service: what a sync needs. */
const WAY: readonly Link[] = ['vault', 'access', 'network', 'secret'];

/** How one certificate stands after an event, by what the rules say of it now and what App Service said of its last sync. */
export function touchedBy(
  { id, name, hostNames, keyVault, status }: AppServiceCertificate,
  diagnosis: Diagnosis,
): Touched {
  const failed = FAILED_SYNC.includes(status);
  const obstacle = faultOn(diagnosis, ({ link }) => WAY.includes(link));
  const harm = faultOn(diagnosis, ({ rule }) => rule === 'new-version-unsafe');
  const told = (standing: Aftermath, cause: Words | null = null): Touched => ({
    certificateId: id,
    name,
    hostNames,
    vaultId: keyVault?.vaultId ?? '',
    standing,
    cause,
  });
  if (obstacle) return told(failed ? 'broken' : 'breaking', obstacle.says);
  if (diagnosis.gaps.some(({ link }) => WAY.includes(link))) return told('unseen');
  if (harm) return told('unsafe', harm.says);
  if (failed) return told('mended');
  return told(diagnosis.findings.some(({ link }) => link === 'sync') ? 'ready' : 'sound');
}

function faultOn({ findings }: Diagnosis, fits: (finding: Finding) => boolean): Finding | undefined {
  return findings.find((finding) => finding.colour !== 'green' && !finding.symptom && fits(finding));
}

/** What is worth a word where nobody asked: what an event does, not what was so before it. */
const WORTH: { readonly [K in VaultEventKind]: readonly Aftermath[] } = {
  'new-version': ['ready', 'unsafe', 'breaking', 'broken', 'unseen'],
  'near-expiry': ['ready', 'unsafe', 'breaking', 'broken', 'mended', 'unseen', 'sound'],
  expired: ['ready', 'unsafe', 'breaking', 'broken', 'mended', 'unseen', 'sound'],
  'access-changed': ['breaking', 'mended'],
  'vault-changed': ['breaking', 'mended'],
  'roles-changed': ['breaking', 'mended'],
};

const WORST_FIRST: readonly Aftermath[] = ['breaking', 'broken', 'unsafe', 'unseen', 'ready', 'mended', 'sound'];

/** The certificates that an event is worth telling of, the worst first; none where it changes nothing for anybody. */
export function worthTelling({ event, touched }: Consequences): readonly Touched[] {
  return touched
    .filter(({ standing }) => WORTH[event.kind].includes(standing))
    .toSorted((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
}

function place({ standing }: Touched): number {
  return WORST_FIRST.indexOf(standing);
}
