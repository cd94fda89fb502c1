import type { Change } from '../../../services/domain/change.ts';
import type { Plan } from '../../../services/domain/plan.ts';
import { changes as every, GROUP, SITE_ID } from '../../helpers/changes.ts';

/** One change of every kind, with all in it that a language has to write. */
export const changes = {
  ...every,
  'set-network-bypass': {
    ...every['set-network-bypass'],
    rules: {
      bypass: 'None',
      defaultAction: 'Deny',
      ipRules: [{ value: '203.0.113.7/32' }],
      virtualNetworkRules: [{ id: `${GROUP}/Microsoft.Network/virtualNetworks/vnet/subnets/apps` }],
    },
  },
  'enable-secret-version': { ...every['enable-secret-version'], object: 'secret' as const },
};

/** A deployment slot, whose bindings not every language knows. */
export const SLOT_BINDING: Change = { ...changes['bind-hostname'], siteId: `${SITE_ID}/slots/staging` };

export type Kind = Change['kind'];
export const kinds = Object.keys(changes) as readonly Kind[];

/** A plan of these changes. */
export function planOf(changes: readonly Change[], but: Partial<Plan> = {}): Plan {
  return {
    cures: 'grant-missing',
    risk: 'low',
    needs: [],
    changes,
    blockedBy: [],
    alsoOnVault: [],
    leadsTo: null,
    leftovers: [],
    able: null,
    terms: { approvals: 1, minutes: 30, breakGlass: false, grantHours: 0 },
    ...but,
  };
}
