import {
  ALL,
  type Inventory,
  type OverviewGroup,
  overview,
  type Ports,
  sameId,
  type Target,
} from '../../services/index.ts';

/** More than these are no choice any more, and to look at them all would keep whoever asked waiting. */
const MOST = 50;

/** What is behind several certificates that a name fits, where all of them follow one vault: that is read once for all. */
export async function causesBehind(
  targets: readonly Target[],
  { certificates }: Inventory,
  ports: Ports,
): Promise<readonly OverviewGroup[]> {
  if (targets.length > MOST) return [];
  const ids = targets.map(({ certificateId }) => certificateId);
  const vaults = ids.map((wanted) => certificates.find(({ id }) => sameId(id, wanted))?.keyVault?.vaultId ?? null);
  const [first] = vaults;
  if (!first || !vaults.every((each) => each !== null && sameId(each, first))) return [];
  return (await overview(ALL, ports, ids)).groups;
}
