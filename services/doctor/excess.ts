import { say } from '../../sentences/index.ts';
import { allows, allowsData, GET_SECRET, type RoleAssignment } from '../domain/access.ts';
import type { Checked, Mend } from '../domain/checked.ts';
import type { Caller } from '../domain/examined.ts';
import { grants, type Vault } from '../domain/key-vault.ts';
import { covers, nameOf } from '../domain/resource-id.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import { giveRole, policyOf, setPolicy, takeRole } from './commands.ts';
import { byCommands, linesOf } from './line.ts';

/** All that was seen of what the bot holds. */
export interface Held {
  readonly assignments: readonly RoleAssignment[];
  readonly vaults: readonly Vault[];
}

/** What the bot may do and never has to: whoever takes it over could do that too. */
export function excessLines({ assignments, vaults }: Held, caller: Caller): readonly Checked[] {
  const all = [...new Map(assignments.map((each) => [each.id.toLowerCase(), each])).values()];
  const lines = [
    ...all.flatMap((each) => byRole(each, all, caller)),
    ...vaults.flatMap((vault) => byPolicy(vault, caller)),
  ];
  return lines.length > 0 ? lines : [linesOf('excess').ok(say('doctor-rights.no-excess'))];
}

function byRole(assignment: RoleAssignment, all: readonly RoleAssignment[], caller: Caller): readonly Checked[] {
  const { permissions, scope, roleName: role } = assignment;
  const excess = linesOf('excess', scope);
  const others = all.filter((each) => each !== assignment && covers(each.scope, scope));
  const where = { role, scope };
  if (permissions.some(({ actions }) => actions.includes('*'))) {
    const reads = others.some((each) => !isWide(each) && allows(each.permissions, 'Microsoft.Web/sites/read'));
    return [excess.warn(say('doctor-rights.excess-wide', where), taken(assignment, reads ? null : 'Reader', caller))];
  }
  if (allowsData(permissions, GET_SECRET)) {
    const metadata = 'Microsoft.KeyVault/vaults/secrets/readMetadata/action';
    const reads = others.some(
      (each) => allowsData(each.permissions, metadata) && !allowsData(each.permissions, GET_SECRET),
    );
    return [
      excess.warn(
        say('doctor-rights.excess-secrets', where),
        taken(assignment, reads ? null : 'Key Vault Reader', caller),
      ),
    ];
  }
  return [];
}

function isWide({ permissions }: RoleAssignment): boolean {
  return permissions.some(({ actions }) => actions.includes('*'));
}

/** A role that the bot has through a group is others' too: it leaves the group. What it needs of the role is given first. */
function taken({ id, scope, principalId }: RoleAssignment, instead: string | null, caller: Caller): Mend | null {
  const own = principalId.toLowerCase() === caller.objectId.toLowerCase();
  const away = own
    ? takeRole(id)
    : `az ad group member remove --group ${word(principalId)} --member-id ${word(caller.objectId)}`;
  return byCommands(...(instead === null ? [] : [giveRole(caller, instead, scope)]), away);
}

/** Policies of a vault that obeys roles let nobody in. */
function byPolicy(vault: Vault, caller: Caller): readonly Checked[] {
  const { secrets } = policyOf(caller, vault);
  if (vault.model !== 'access-policies' || !grants(secrets, 'get')) return [];
  const left = [...new Set([...secrets.filter((each) => each !== 'get' && each !== 'all'), 'list'])];
  const says = say('doctor-rights.excess-policy', { vault: nameOf(vault.id) });
  return [linesOf('excess', vault.id).warn(says, byCommands(setPolicy(caller, vault.id, { secrets: left })))];
}
