import type { Facts } from '../../../services/domain/evidence.ts';
import { leftBehind } from '../../../services/remediations/leftovers/index.ts';
import { APPLICATION, MANAGED, policy, READER, READS_SECRETS, role } from '../../helpers/evidence.ts';
import { byRoles, evidence, vault } from '../../helpers/facts.ts';
import { planFor } from './planning.ts';

const RULE = 'grant-to-wrong-principal';
const DEAD = 'the application id of App Service';
const grantTo = (...ids: readonly string[]) =>
  vault({ accessPolicies: ids.map((objectId) => ({ ...policy, objectId })) });
const roleOf = (principalId: string, id: string, permissions = [READS_SECRETS]) => ({
  ...role('Key Vault Secrets User', permissions, principalId),
  id,
});
const left = (facts: Partial<Facts>, unseen: readonly (keyof Facts)[] = []) =>
  planFor([RULE], { facts, unseen })?.leftovers;

describe('a dead grant', () => {
  test('in an access policy is named, with the command that removes it', () => {
    expect(left(grantTo(APPLICATION))).toEqual([
      {
        says: `kv-shop still lets in ${DEAD} (${APPLICATION}): App Service never uses that grant.`,
        command: `az keyvault delete-policy --name kv-shop --object-id ${APPLICATION}`,
      },
    ]);
  });

  test('for an app’s own identity is named with care: the app may live by it', () => {
    expect(left(grantTo(MANAGED))).toEqual([
      {
        says: `kv-shop still lets in the managed identity of app-shop (${MANAGED}): remove that grant only if the app itself reads nothing there.`,
        command: `az keyvault delete-policy --name kv-shop --object-id ${MANAGED}`,
      },
    ]);
  });

  test('on behalf of somebody is named by its application too', () => {
    const facts = vault({ accessPolicies: [{ ...policy, objectId: APPLICATION, applicationId: 'app' as never }] });

    expect(left(facts)?.map(({ command }) => command)).toEqual([
      `az keyvault delete-policy --name kv-shop --object-id ${APPLICATION} --application-id app`,
    ]);
  });

  test('given as a role is named by the assignment', () => {
    expect(left(byRoles([], [roleOf(APPLICATION, '/ra/1')]))).toEqual([
      {
        says: `kv-shop still lets in ${DEAD} (${APPLICATION}): App Service never uses that grant.`,
        command: 'az role assignment delete --ids /ra/1',
      },
    ]);
  });

  test('is every one that lets a look-alike in, in the model that the vault obeys', () => {
    const reader = roleOf(APPLICATION, '/ra/3', [READER]);
    const roles = byRoles([], [roleOf(APPLICATION, '/ra/1'), roleOf(MANAGED, '/ra/2'), reader, roleOf('x', '/ra/4')]);

    expect(left({ ...grantTo(APPLICATION, MANAGED, 'somebody'), roleAssignments: roles.roleAssignments })).toHaveLength(
      2,
    );
    expect(
      left({ ...roles, ...vault({ ...grantTo(APPLICATION).vault, model: 'roles' }) })?.map(({ command }) => command),
    ).toEqual(['az role assignment delete --ids /ra/1', 'az role assignment delete --ids /ra/2']);
  });

  test('that reads no secrets is none', () => {
    expect(left(vault({ accessPolicies: [{ ...policy, objectId: APPLICATION, secrets: ['list'] }] }))).toEqual([]);
  });

  test('is told as far as it was seen', () => {
    expect(left(grantTo(APPLICATION, MANAGED), ['sites', 'roleAssignments'])).toHaveLength(1);
    expect(left(byRoles([], [roleOf(APPLICATION, '/ra/1')]), ['roleAssignments'])).toEqual([]);
  });

  test('is left by no other cure', () => {
    expect(planFor(['grant-missing'], { facts: grantTo(APPLICATION) })?.leftovers).toEqual([]);
  });

  test('is left where its own cure is not carried out yet', () => {
    const facts = grantTo(APPLICATION);

    expect(planFor(['grant-missing', 'principal-absent', RULE], { facts })?.leftovers).toEqual([]);
  });

  test('is not looked for where there is no vault, or no principal', () => {
    expect(leftBehind([RULE], evidence({ vault: null }))).toEqual([]);
    expect(leftBehind([RULE], evidence({ ...grantTo(APPLICATION), principal: null }))).toEqual([]);
  });
});
