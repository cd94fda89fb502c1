import { judgeAuthority } from '../../../services/approvals/authority.ts';
import type { RoleAssignment } from '../../../services/domain/access.ts';
import type { Change } from '../../../services/domain/change.ts';
import { type Need, needsOf, needsOfUndo, roleFor } from '../../../services/domain/need.ts';
import builtIn from '../../../simulator/authorization/built-in-roles.json' with { type: 'json' };
import { english } from '../../helpers/english.ts';
import { CERTIFICATE_ID, PRINCIPAL, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { held, permits, rights, seen } from './holding.ts';

const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

const inVault = (model: 'roles' | 'access-policies') => ({
  vaultId: VAULT_ID,
  vaultUri: 'https://kv-shop.vault.azure.net/',
  model,
  secretName: 'wildcard',
});
const assign = (roleId: string, roleName: string): Change => ({
  kind: 'assign-role',
  scope: VAULT_ID,
  principalId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  roleId,
  roleName,
  undo: { kind: 'delete-role-assignment' },
});

/** Every kind of change, in every way in which Azure judges it. A new kind does not compile until it stands here. */
const CHANGES: { readonly [K in Change['kind']]: { readonly [way: string]: Change } } = {
  'add-access-policy': {
    'an access policy': {
      kind: 'add-access-policy',
      vaultId: VAULT_ID,
      tenantId: 'tenant',
      objectId: PRINCIPAL,
      principalName: 'Microsoft Azure App Service',
      secrets: ['get'],
      certificates: ['get'],
      before: { secrets: [], certificates: [] },
      undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: ['get'] },
    },
  },
  'assign-role': {
    'Certificate User': assign(CERTIFICATE_USER, 'Key Vault Certificate User'),
    'Secrets User': assign(SECRETS_USER, 'Key Vault Secrets User'),
  },
  'set-network-bypass': {
    'the firewall': {
      kind: 'set-network-bypass',
      vaultId: VAULT_ID,
      bypass: 'AzureServices',
      rules: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
      undo: { kind: 'set-network-bypass', bypass: 'None' },
    },
  },
  'recover-vault': {
    'a deleted vault': {
      kind: 'recover-vault',
      vaultId: VAULT_ID,
      location: 'westeurope',
      tenantId: 'tenant',
      undo: null,
    },
  },
  'recover-secret': {
    'a deleted certificate, roles': { kind: 'recover-secret', ...inVault('roles'), object: 'certificate', undo: null },
    'a deleted secret, roles': { kind: 'recover-secret', ...inVault('roles'), object: 'secret', undo: null },
    'a deleted certificate, policies': {
      kind: 'recover-secret',
      ...inVault('access-policies'),
      object: 'certificate',
      undo: null,
    },
  },
  'enable-secret-version': {
    'a certificate version, roles': enabling('certificate', 'roles'),
    'a secret version, roles': enabling('secret', 'roles'),
    'a secret version, policies': enabling('secret', 'access-policies'),
  },
  'start-renewal': {
    'a renewal, roles': { kind: 'start-renewal', ...inVault('roles'), issuer: 'DigiCert', undo: null },
    'a renewal, policies': { kind: 'start-renewal', ...inVault('access-policies'), issuer: 'DigiCert', undo: null },
  },
  'sync-certificate': {
    'a sync': { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null },
  },
  'import-certificate': {
    'an import': {
      kind: 'import-certificate',
      certificateId: `${CERTIFICATE_ID}-2`,
      location: 'westeurope',
      serverFarmId: '/plan',
      vaultId: VAULT_ID,
      secretName: 'wildcard',
      undo: { kind: 'delete-certificate' },
    },
  },
  'bind-hostname': {
    'a binding': {
      kind: 'bind-hostname',
      siteId: SITE_ID,
      host: 'shop.contoso.com',
      thumbprint: 'BB',
      before: 'AA',
      undo: { kind: 'bind-hostname', thumbprint: 'AA' },
    },
  },
};

function enabling(object: 'certificate' | 'secret', model: 'roles' | 'access-policies'): Change {
  return {
    kind: 'enable-secret-version',
    ...inVault(model),
    object,
    version: 'v2',
    undo: { kind: 'disable-secret-version' },
  };
}

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
