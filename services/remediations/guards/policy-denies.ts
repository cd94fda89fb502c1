import { type Key, say } from '../../../sentences/index.ts';
import { distinct } from '../../domain/distinct.ts';
import { nameOf } from '../../domain/resource-id.ts';
import type { PolicyRefusal } from '../../domain/surroundings.ts';
import { defineGuard } from './guard.ts';

const SAYS: { readonly [K in PolicyRefusal['change']]: Key } = {
  'set-network-bypass': 'guards.policy-firewall',
  'assign-role': 'guards.policy-role',
};

/** Azure Policy would refuse a change of the plan: its own dry run says so. */
export const policyDenies = defineGuard({
  rule: 'policy-denies',
  needs: ['policyRefusals'],
  mayUse: [],
  judge({ policyRefusals }, { changes }) {
    const refused = policyRefusals.filter(({ change }) => changes.some(({ kind }) => kind === change));
    const sentences = refused.map(({ change, assignmentId, definitionId }) =>
      say(SAYS[change], {
        assignment: nameOf(assignmentId),
        definition: nameOf(definitionId),
        scope: scopeOf(assignmentId),
      }),
    );
    return distinct(sentences).map((says) => ({ stops: 'plan', says }));
  },
});

function scopeOf(assignmentId: string): string {
  return nameOf(assignmentId.split(/\/providers\/Microsoft\.Authorization\//i)[0] ?? '');
}
