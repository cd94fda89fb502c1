import type { Change } from '../../../services/domain/change.ts';
import { governing, type Need, needsOf, needsOfUndo, roleFor } from '../../../services/domain/need.ts';
import { changes, SITE_ID, SUCCESSOR_ID, TARGET, VAULT_ID } from '../../helpers/changes.ts';

const POLICIES = 'Microsoft.KeyVault/vaults/accessPolicies/write';
const ROLES = 'Microsoft.Authorization/roleAssignments/write';
const request = {
  roleId: changes['assign-role'].roleId,
  principalId: changes['assign-role'].principalId,
  principalType: 'ServicePrincipal',
};
const inside = (verb: string): Need => ({
  action: `Microsoft.KeyVault/vaults/${verb}/action`,
  scope: VAULT_ID,
  inVault: 'access-policies',
  orElse: POLICIES,
});

/** What is asked of whoever makes each change, and the built-in role that gives it. A new kind does not compile until it stands here. */
const NEEDS: { readonly [K in Change['kind']]: readonly [Need, string] } = {
  'add-access-policy': [{ action: POLICIES, scope: VAULT_ID }, 'Key Vault Contributor'],
  'assign-role': [{ action: ROLES, scope: VAULT_ID, request }, 'Role Based Access Control Administrator'],
  'set-network-bypass': [{ action: 'Microsoft.KeyVault/vaults/write', scope: VAULT_ID }, 'Key Vault Contributor'],
  'recover-vault': [{ action: 'Microsoft.KeyVault/vaults/write', scope: VAULT_ID }, 'Key Vault Contributor'],
  'recover-secret': [inside('certificates/recover'), 'Key Vault Contributor'],
  'enable-secret-version': [inside('certificates/update'), 'Key Vault Contributor'],
  'start-renewal': [inside('certificates/create'), 'Key Vault Contributor'],
  'sync-certificate': [
    { action: 'Microsoft.Web/certificates/write', scope: TARGET.certificateId },
    'Website Contributor',
  ],
  'import-certificate': [{ action: 'Microsoft.Web/certificates/write', scope: SUCCESSOR_ID }, 'Website Contributor'],
  'bind-hostname': [{ action: 'Microsoft.Web/sites/hostNameBindings/write', scope: SITE_ID }, 'Website Contributor'],
};

test.each(Object.values(changes))('$kind asks for one action, at one place', (change) => {
  const [need, role] = NEEDS[change.kind];

  expect(needsOf(change)).toEqual(need);
  expect(roleFor(need)).toBe(role);
});

test('a secret that is no certificate has actions of its own', () => {
  const object = 'secret';

  expect(needsOf({ ...changes['recover-secret'], object }).action).toBe(
    'Microsoft.KeyVault/vaults/secrets/recover/action',
  );
  expect(needsOf({ ...changes['enable-secret-version'], object }).action).toBe(
    'Microsoft.KeyVault/vaults/secrets/update/action',
  );
});

test('inside a vault that obeys roles, who may give roles could let themselves in', () => {
  const need = needsOf({ ...changes['start-renewal'], model: 'roles' });

  expect(need).toMatchObject({ inVault: 'roles', orElse: ROLES });
  expect(roleFor(need)).toBe('Key Vault Certificates Officer');
  expect(governing(need)).toEqual({ action: ROLES, scope: VAULT_ID });
  expect(governing({ action: ROLES, scope: VAULT_ID })).toBeNull();
});

test('of access policies that nobody governs the role is the one for the action itself', () => {
  const { orElse: _orElse, ...need } = inside('secrets/update');

  expect(roleFor(need)).toBe('Key Vault Secrets Officer');
});

test('what no built-in role of less gives is for an owner', () => {
  expect(roleFor({ action: 'Microsoft.Resources/deployments/write', scope: VAULT_ID })).toBe('Owner');
});

test.each([
  [`${SITE_ID}/slots/staging`, 'Microsoft.Web/sites/slots/hostNameBindings/write'],
  [`${SITE_ID}/SLOTS/staging`, 'Microsoft.Web/sites/slots/hostNameBindings/write'],
  [SITE_ID.replace('/sites/', '/SITES/'), 'Microsoft.Web/sites/hostNameBindings/write'],
])('a binding of %s asks for %s', (siteId, action) => {
  expect(needsOf({ ...changes['bind-hostname'], siteId })).toEqual({ action, scope: siteId });
});

test('a certificate of a site or of a slot asks for the action of that', () => {
  const synced = (of: string) =>
    needsOf({ ...changes['sync-certificate'], certificateId: `${SITE_ID}${of}/certificates/c` });

  expect(synced('').action).toBe('Microsoft.Web/sites/certificates/write');
  expect(synced('/slots/staging').action).toBe('Microsoft.Web/sites/slots/certificates/write');
});

test('to take a grant or an import back is to delete it; anything else is written again', () => {
  const back = Object.fromEntries(Object.values(changes).map((change) => [change.kind, needsOfUndo(change)]));

  expect(back).toEqual({
    'add-access-policy': NEEDS['add-access-policy'][0],
    'assign-role': { action: 'Microsoft.Authorization/roleAssignments/delete', scope: VAULT_ID, request },
    'set-network-bypass': NEEDS['set-network-bypass'][0],
    'recover-vault': null,
    'recover-secret': null,
    'enable-secret-version': NEEDS['enable-secret-version'][0],
    'start-renewal': null,
    'sync-certificate': null,
    'import-certificate': { action: 'Microsoft.Web/certificates/delete', scope: SUCCESSOR_ID },
    'bind-hostname': NEEDS['bind-hostname'][0],
  });
});
