import { AzureError } from '../../../services/azure/gateway.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import type { Case, Step } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove } from './room.ts';

export const DONE: Answer = { outcome: 'done', says: '' };
export const REFUSED: Answer = { outcome: 'refused-for-now', says: 'The service does not have access to the vault.' };
export const FORBIDDEN = new AzureError('Granting: 403 RequestDisallowedByPolicy (request r-1)', {
  code: '403',
  requestId: 'r-1',
});
export const UNGRANTED = vault({ accessPolicies: [] });
/** App Service lost its grant and missed the newer version: the plan is to grant, then to sync. */
export const BEHIND = { ...waitingFor(72), ...UNGRANTED };
export const ASKED = 1;
export const LOOKED_FIRST = 2;

/** Ana has asked and Ben has approved; Azure will answer the changes like this. */
export async function approved(facts: Partial<Facts> = BEHIND, answers: Answer[] = [], changed: Partial<Ports> = {}) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  const stored = await askAndApprove(ports);
  azure.answers = answers;
  return { azure, ports, waits, stored, kinds: () => azure.applied.map(({ kind }) => kind) };
}

export function stepsOf(current: Case): readonly Omit<Step, 'requestId'>[] {
  return 'steps' in current ? current.steps.map(({ requestId: _, ...step }) => step) : [];
}
