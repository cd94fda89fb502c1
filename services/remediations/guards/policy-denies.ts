import { nameOf } from '../../domain/resource-id.ts';
import type { PolicyRefusal } from '../../domain/surroundings.ts';
import { defineGuard } from './guard.ts';

const TRIED: { readonly [K in PolicyRefusal['change']]: string } = {
  'set-network-bypass': "the change of the vault's firewall",
  'assign-role': 'the role assignment',
};

/** Azure Policy would refuse a change of the plan: its own dry run says so. */
export const policyDenies = defineGuard({
  rule: 'policy-denies',
  needs: ['policyRefusals'],
  mayUse: [],
  judge({ policyRefusals }, { changes }) {
    const refused = policyRefusals.filter(({ change }) => changes.some(({ kind }) => kind === change));
    const sentences = refused.map(
      ({ change, assignmentId, definitionId }) =>
        `Azure Policy would refuse ${TRIED[change]}: assignment ${nameOf(assignmentId)} (definition ${nameOf(definitionId)}) at ${scopeOf(assignmentId)}.`,
    );
    return [...new Set(sentences)].map((says) => ({ stops: 'plan', says }));
  },
});

function scopeOf(assignmentId: string): string {
  return nameOf(assignmentId.split(/\/providers\/Microsoft\.Authorization\//i)[0] ?? '');
}
