import { judgeAuthority } from '../../../services/approvals/authority.ts';
import type { RoleAssignment } from '../../../services/domain/access.ts';
import { type Need, needsOf, needsOfUndo, roleFor } from '../../../services/domain/need.ts';
import builtIn from '../../../simulator/authorization/built-in-roles.json' with { type: 'json' };
import { english } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { assign, CERTIFICATE_USER, CHANGES } from './every-change.ts';
import { held, permits, rights, seen } from './holding.ts';

const WAYS = Object.values(CHANGES).flatMap((ways) => Object.entries(ways));
const ALL = WAYS.map(([way]) => way);
const VAULTS = ['an access policy', 'the firewall', 'a deleted vault'];
const WEB = ['a sync', 'an import', 'a binding'];
const POLICIES = ALL.filter((way) => way.endsWith(', policies'));
const ROLES = ALL.filter((way) => way.endsWith(', roles'));
const GIVEN = ['Certificate User', 'Secrets User'];
const SECRETS = ['a deleted secret, roles', 'a secret version, roles'];

/** What each of Azure's own roles lets its holder change, as far as this bot goes. */
const MAY: { readonly [role: string]: readonly string[] } = {
  Owner: ALL,
  Contributor: [...VAULTS, ...WEB, ...POLICIES],
  Reader: [],
  'User Access Administrator': [...GIVEN, ...ROLES],
  'Role Based Access Control Administrator': [...GIVEN, ...ROLES],
  'Key Vault Contributor': [...VAULTS, ...POLICIES],
  'Key Vault Data Access Administrator': ['Secrets User'],
  'Key Vault Administrator': ROLES,
  'Key Vault Certificates Officer': ROLES.filter((way) => !SECRETS.includes(way)),
  'Key Vault Secrets Officer': SECRETS,
  'Key Vault Certificate User': [],
  'Key Vault Secrets User': [],
  'Key Vault Reader': [],
  'Website Contributor': WEB,
  'Web Plan Contributor': [],
  'Locks Contributor': [],
};

/** One of Azure's own roles, held on the resource group. */
function holding(name: string): RoleAssignment {
  const role = builtIn.find((each) => each.name === name);
  if (!role) throw new Error(`no built-in role is called ${name}`);
  const { id, actions = [], notActions = [], dataActions = [], condition } = role;
  const permission = { ...permits(actions, notActions), dataActions, ...(condition ? { condition } : {}) };
  return held([permission], { roleDefinitionId: `/roleDefinitions/${id}`, roleName: name });
}

function verdictOf(name: string, need: Need): string {
  const policies = need.inVault === 'access-policies' ? seen([]) : null;
  return judgeAuthority([rights([holding(name)], [], { need, policies })]).verdict;
}

describe.each(Object.entries(MAY))('%s', (name, may) => {
  test.each(WAYS)('%s', (way, change) => {
    // It may give itself a role in the vault or may not: that hangs on which, and nobody has asked for one.
    const unclear = name === 'Key Vault Data Access Administrator' && ROLES.includes(way);

    expect(verdictOf(name, needsOf(change))).toBe(unclear ? 'conditional' : may.includes(way) ? 'allowed' : 'refused');
  });

  test('takes back what it can do, and nothing else', () => {
    const undone = WAYS.flatMap(([way, change]) => {
      const need = needsOfUndo(change);
      return need ? [[way, verdictOf(name, need) === 'allowed'] as const] : [];
    });

    expect(undone.map(([way]) => way)).toHaveLength(9);
    expect(undone.filter(([, may]) => may).map(([way]) => way)).toEqual(
      undone.map(([way]) => way).filter((way) => may.includes(way)),
    );
  });
});

test.each(WAYS)('the role that is named for %s would do', (_, change) => {
  for (const need of [needsOf(change), needsOfUndo(change)].filter((each) => each !== null)) {
    expect(verdictOf(roleFor(need), need)).toBe('allowed');
    expect(roleFor(need)).not.toBe('Owner');
  }
});

test('for an action of which no such role is known, an owner is named', () => {
  expect(roleFor({ action: 'Microsoft.Insights/alertRules/write', scope: VAULT_ID })).toBe('Owner');
});

test('what a Data Access Administrator may not give is said to be left out', () => {
  const need = needsOf(assign(CERTIFICATE_USER, 'Key Vault Certificate User'));
  const { because } = judgeAuthority([rights([holding('Key Vault Data Access Administrator')], [], { need })]);

  expect(english(because)).toBe(
    `Key Vault Data Access Administrator gives Microsoft.Authorization/roleAssignments/write at ${VAULT_ID}, ` +
      'but its condition leaves out this change: Role Based Access Control Administrator would do.',
  );
});
