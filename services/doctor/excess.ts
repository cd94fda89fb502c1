import { type Key, say } from '../../sentences/index.ts';
import { allows, allowsData, GET_SECRET, type RoleAssignment } from '../domain/access.ts';
import type { Checked, Mend } from '../domain/checked.ts';
import type { Vault } from '../domain/key-vault.ts';
import { covers } from '../domain/resource-id.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import { takeRole } from './commands.ts';
import { policyExcess } from './excess-by-policy.ts';
import { CHANGING } from './fixes.ts';
import { byCommands, linesOf } from './line.ts';
import type { ChangesAs } from './ports.ts';
import { giveReading, type Receiver, type Wanted } from './receiver.ts';

/** All that was seen of what the bot holds. */
export interface Held {
  readonly assignments: readonly RoleAssignment[];
  readonly vaults: readonly Vault[];
}

/** What the bot may do and never has to: whoever takes it over could do that too. */
export function excessLines({ assignments, vaults }: Held, caller: Receiver, changesAs: ChangesAs): readonly Checked[] {
  const all = [...new Map(assignments.map((each) => [each.id.toLowerCase(), each])).values()];
  const kept = all.filter((each) => excessOf(each, changesAs) === null);
  const byRole = all.flatMap((each) => {
    const key = excessOf(each, changesAs);
    const { scope, roleName: role } = each;
    return key === null ? [] : [linesOf('excess', scope).warn(say(key, { role, scope }), taken(each, kept, caller))];
  });
  const lines = [...byRole, ...vaults.flatMap((vault) => policyExcess(vault, caller, changesAs))];
  return lines.length > 0 ? lines : [linesOf('excess').ok(say('doctor-rights.no-excess'))];
}

function excessOf({ permissions }: RoleAssignment, changesAs: ChangesAs): Key | null {
  if (permissions.some(({ actions }) => actions.includes('*'))) return 'doctor-rights.excess-wide';
  if (allowsData(permissions, GET_SECRET)) return 'doctor-rights.excess-secrets';
  const changes = CHANGING.some(({ action, inVault }) => (inVault ? allowsData : allows)(permissions, action));
  return changesAs === 'approver' && changes ? 'doctor-rights.excess-changes' : null;
}

/** What the bot reads by, and a role of Azure's that gives it. */
const READING: readonly (Omit<Wanted, 'scope'> & { readonly builtIn: string })[] = [
  { action: 'Microsoft.Web/sites/read', builtIn: 'Reader' },
  { action: 'Microsoft.KeyVault/vaults/certificates/read', isData: true, builtIn: 'Key Vault Reader' },
  { action: 'Microsoft.KeyVault/vaults/secrets/readMetadata/action', isData: true, builtIn: 'Key Vault Reader' },
];

/** A role that the bot has through a group is others' too: it leaves the group. What it needs of the role is given first. */
function taken(assignment: RoleAssignment, kept: readonly RoleAssignment[], caller: Receiver): Mend | null {
  const { id, scope, principalId, permissions } = assignment;
  const others = kept.filter((each) => covers(each.scope, scope));
  const lost = READING.filter(({ action, isData }) => {
    const gives = isData ? allowsData : allows;
    return gives(permissions, action) && !others.some((each) => gives(each.permissions, action));
  });
  const own = principalId.toLowerCase() === caller.objectId.toLowerCase();
  const away = own
    ? takeRole(id)
    : `az ad group member remove --group ${word(principalId)} --member-id ${word(caller.objectId)}`;
  return byCommands(...lost.map((each) => giveReading(caller, { ...each, scope }, each.builtIn)), away);
}
