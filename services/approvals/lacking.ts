import { type Holes, type Key, say, type Words } from '../../sentences/index.ts';
import { givenOutright, type RoleAssignment } from '../domain/access.ts';
import { governing, type Need, roleFor } from '../domain/need.ts';
import { POLICY_PERMISSIONS, type Rights } from '../domain/rights.ts';

/** What is said of a lack, and what instead where a role that would be enough has only to be activated. */
const SAYS = {
  'on-condition': ['rights.on-condition', 'rights.ready-on-condition'],
  'condition-unmet': ['rights.condition-unmet', 'rights.ready-condition-unmet'],
  'no-role': ['rights.no-role', 'rights.ready-no-role'],
  'no-policy-nor-role': ['rights.no-policy-nor-role', 'rights.ready-no-policy-nor-role'],
} as const satisfies Readonly<Record<string, readonly [Key, Key]>>;

/** The condition that cannot be judged from here, on a role that would give what a need asks; null where there is none. */
export function onlyIf(rights: Rights, roles: readonly RoleAssignment[]): Words | null {
  for (const way of ways(rights.need)) {
    const role = roles.find((each) => gives(each, way) === 'perhaps');
    if (role) return told('on-condition', { role: role.roleName, ...whatAndWhere(way) }, rights);
  }
  return null;
}

/** What is missing, and what would give it. */
export function missing(rights: Rights, roles: readonly RoleAssignment[]): Words {
  const { need, policies } = rights;
  const unread = policies?.seen === false ? 'yes' : 'no';
  for (const way of ways(need)) {
    const unmet = roles.find((each) => gives(unconditional(each), way) === 'yes');
    if (!unmet) continue;
    const holes = { role: unmet.roleName, ...whatAndWhere(way), enough: roleFor(way), unread };
    return told('condition-unmet', holes, rights);
  }
  const lack = { ...whatAndWhere(need), enough: roleFor(need) };
  const policy = need.inVault === 'access-policies' ? POLICY_PERMISSIONS[need.action.toLowerCase()] : undefined;
  if (!policy) return told('no-role', lack, rights);
  return told('no-policy-nor-role', { ...lack, permission: policy.permission, objects: policy.of, unread }, rights);
}

/** A need as sentences name it. */
export function whatAndWhere({ action, scope }: Need) {
  return { action, scope };
}

function told(lack: keyof typeof SAYS, holes: Holes, rights: Rights): Words {
  const [now, onceActivated] = SAYS[lack];
  const ready = readyRole(rights);
  return ready ? say(onceActivated, { ...holes, ready: ready.roleName, where: ready.scope }) : say(now, holes);
}

/** The role that Privileged Identity Management holds ready, where it would be enough. */
function readyRole({ need, eligible }: Rights): RoleAssignment | undefined {
  return (eligible?.seen ? eligible.value : []).find((role) => ways(need).some((way) => gives(role, way) === 'yes'));
}

function ways(need: Need): readonly Need[] {
  return [need, governing(need)].filter((each) => each !== null);
}

function gives(role: RoleAssignment, need: Need) {
  return givenOutright([role], need);
}

function unconditional(role: RoleAssignment): RoleAssignment {
  const permissions = role.permissions.map(({ condition: _condition, ...each }) => ({ ...each, condition: '' }));
  return { ...role, condition: null, permissions };
}
