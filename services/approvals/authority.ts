import { givenOutright, type RoleAssignment } from '../domain/access.ts';
import { governing, type Need, roleFor } from '../domain/need.ts';
import { denialOf, grantOf, POLICY_PERMISSIONS, type Rights } from '../domain/rights.ts';

/** Whether Azure would let somebody do all of it. */
export interface Authority {
  /** `conditional` where nothing but a condition that cannot be judged from here stands between. */
  readonly verdict: 'allowed' | 'conditional' | 'refused';
  /** What is missing and what would give it; where it is allowed, said only if it rests on governing the vault. */
  readonly because: string;
}

const ALLOWED: Authority = { verdict: 'allowed', because: '' };

/** Default deny: what could not be read does not count as allowed. Of several needs the first that is not allowed is named. */
export function judgeAuthority(rights: readonly Rights[]): Authority {
  if (rights.length === 0) return refused('no right was asked about');
  const judged = rights.map(judge);
  const worst = (['refused', 'conditional'] as const).find((each) => judged.some(({ verdict }) => verdict === each));
  if (worst) return judged.find(({ verdict }) => verdict === worst) ?? ALLOWED;
  return judged.find(({ because }) => because !== '') ?? ALLOWED;
}

function judge(rights: Rights): Authority {
  const { need, assignments, denials, policies } = rights;
  if (!denials.seen) return refused(`the deny assignments for ${whatAndWhere(need)} could not be read`);
  const denial = denialOf(rights, need);
  if (denial) return refused(`the deny assignment ${denial.name} covers ${whatAndWhere(need)}`);
  const { certainty, byGoverning } = grantOf(rights);
  if (certainty === 'yes') return byGoverning ? { verdict: 'allowed', because: governs(need) } : ALLOWED;
  if (!assignments.seen) return refused(`the roles for ${whatAndWhere(need)} could not be read`);
  const hint = activation(rights);
  if (certainty === 'perhaps') return { verdict: 'conditional', because: `${hint}${onlyIf(assignments.value, need)}` };
  const unread = policies?.seen === false ? ', and the access policies of the vault could not be read' : '';
  return refused(`${hint}${missing(assignments.value, need)}${unread}`);
}

function refused(because: string): Authority {
  return { verdict: 'refused', because };
}

function whatAndWhere({ action, scope }: Need): string {
  return `${action} at ${scope}`;
}

function governs({ action, orElse, scope }: Need): string {
  return `${orElse} at ${scope} governs the vault, and so counts for ${action}`;
}

/** The role that Privileged Identity Management holds ready, where it would be enough. */
function activation({ need, eligible }: Rights): string {
  const ready = (eligible?.seen ? eligible.value : []).find((role) =>
    ways(need).some((way) => gives(role, way) === 'yes'),
  );
  if (!ready) return '';
  const how = 'activate it in Privileged Identity Management and press again';
  return `eligible for ${ready.roleName} at ${ready.scope}, not activated: ${how}; until then `;
}

function onlyIf(roles: readonly RoleAssignment[], need: Need): string {
  const way = ways(need).find((each) => givenOutright(roles, each) === 'perhaps') ?? need;
  const role = roles.find((each) => gives(each, way) === 'perhaps')?.roleName ?? 'a role';
  return `${role} gives ${whatAndWhere(way)} only under a condition that could not be judged: Azure may refuse`;
}

function missing(roles: readonly RoleAssignment[], need: Need): string {
  for (const way of ways(need)) {
    const unmet = roles.find((each) => gives(unconditional(each), way) === 'yes');
    if (!unmet) continue;
    return `${unmet.roleName} gives ${whatAndWhere(way)}, but its condition leaves out this change: ${roleFor(way)} would do`;
  }
  const policy = need.inVault === 'access-policies' ? POLICY_PERMISSIONS[need.action.toLowerCase()] : undefined;
  if (!policy) return `no role gives ${whatAndWhere(need)}: ${roleFor(need)} would do`;
  const entry = `an access policy with ${policy.permission} on ${policy.of}`;
  return `neither an access policy nor a role gives ${whatAndWhere(need)}: ${entry} would do, or ${roleFor(need)}`;
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
