import type { AzureDoor } from '../azure/gateway.ts';
import type { Case } from '../domain/case.ts';
import type { Change } from '../domain/change.ts';

/** Behind which doors of Azure a decision on a case changes things: a mandate has to open all of them. */
export function doorsOf(current: Case, verb: string): readonly AzureDoor[] {
  const changes = 'plan' in current ? current.plan.changes : [];
  const wanted = verb === 'undo' ? changes.filter(({ undo }) => undo !== null) : changes;
  return [...new Set(wanted.map(doorOf))];
}

/** What lies in a vault is changed at the vault itself, everything else at Resource Manager. */
function doorOf({ kind }: Change): AzureDoor {
  return kind === 'recover-secret' || kind === 'enable-secret-version' || kind === 'start-renewal'
    ? 'vaults'
    : 'manager';
}
