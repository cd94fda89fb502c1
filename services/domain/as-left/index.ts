import type { Evidence } from '../evidence.ts';
import type { Plan } from '../plan.ts';
import { firewallAsLeft, policyAsLeft, roleAsLeft } from './access.ts';
import { bindingAsLeft, importAsLeft, versionAsLeft } from './content.ts';
import { AS_LEFT, type Left } from './left.ts';

export type { Left } from './left.ts';

/** Whether what a change of a plan was made to is still as the bot left it, by a fresh look. */
export function asLeft({ changes }: Pick<Plan, 'changes'>, place: number, evidence: Evidence): Left {
  const change = changes[place];
  switch (change?.kind) {
    case 'add-access-policy':
      return policyAsLeft(change, evidence);
    case 'assign-role':
      return roleAsLeft(change, evidence);
    case 'set-network-bypass':
      return firewallAsLeft(change, evidence);
    case 'enable-secret-version':
      return versionAsLeft(change, evidence);
    case 'bind-hostname':
      return bindingAsLeft(change, evidence);
    case 'import-certificate': {
      const binds = changes.find((each) => each.kind === 'bind-hostname');
      return importAsLeft(change, binds?.thumbprint ?? null, evidence);
    }
    case 'recover-vault':
    case 'recover-secret':
    case 'start-renewal':
    case 'sync-certificate':
    case undefined:
      return AS_LEFT;
  }
}
