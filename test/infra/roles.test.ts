import { readFileSync } from 'node:fs';
import { matchesAction } from '../../services/domain/condition/pattern.ts';
import { needsOf, needsOfUndo } from '../../services/domain/need.ts';
import type { Change } from '../../services/index.ts';
import { conditionHolds } from '../../simulator/authorization/condition.ts';
import { changes } from '../helpers/changes.ts';
import { deploy } from './deployment.ts';
import { SUBSCRIPTION } from './ground.ts';
import { readExample, readTemplate } from './template.ts';

interface Permission {
  readonly actions: readonly string[];
  readonly dataActions: readonly string[];
}

function deployed(given: object = {}) {
  const { resources } = deploy(readTemplate('scope'), { ...readExample('scope'), ...given }, SUBSCRIPTION);
  const of = (type: string) => resources.filter((each) => each.type === type).map(({ properties }) => properties);
  const roles = of('Microsoft.Authorization/roleDefinitions') as { roleName: string; permissions: [Permission] }[];
  const permission = (name: string) => roles.find(({ roleName }) => roleName.startsWith(name))?.permissions[0];
  const assigned = of('Microsoft.Authorization/roleAssignments') as Record<string, string>[];
  const policies = of('Microsoft.KeyVault/vaults/accessPolicies') as {
    accessPolicies: { objectId: string; permissions: object }[];
  }[];
  return { roles, reader: permission('Greenlight reader'), fixer: permission('Greenlight fixer'), assigned, policies };
}

/** One change of every kind, of secrets as well as certificates, and of what hangs from sites and slots. */
function everyChange(): readonly Change[] {
  const site = changes['bind-hostname'].siteId;
  const holders = [site, `${site}/slots/staging`];
  return [
    ...Object.values(changes),
    { ...changes['recover-secret'], object: 'secret' },
    { ...changes['enable-secret-version'], object: 'secret' },
    ...holders.map((id) => ({ ...changes['sync-certificate'], certificateId: `${id}/certificates/wildcard` })),
    ...holders.map((siteId) => ({ ...changes['bind-hostname'], siteId })),
  ];
}

const actionsOf = (needs: readonly { readonly action: string }[]) =>
  [...new Set(needs.map(({ action }) => action))].toSorted();

test('Greenlight fixer may do what the changes and their undoing need, and nothing else', () => {
  const needs = everyChange().flatMap((change) => [needsOf(change), needsOfUndo(change) ?? []].flat());
  const { fixer } = deployed();

  expect(fixer?.actions.toSorted()).toEqual(actionsOf(needs.filter(({ inVault }) => !inVault)));
  expect(fixer?.dataActions.toSorted()).toEqual(actionsOf(needs.filter(({ inVault }) => inVault)));
});

test('Greenlight reader only reads, and neither a private key nor a secret', () => {
  const { reader, fixer } = deployed({ readAppSettings: false });
  const all = [reader, fixer].flatMap((each) => [...(each?.actions ?? []), ...(each?.dataActions ?? [])]);

  expect(reader?.actions.filter((action) => !action.endsWith('/read'))).toEqual([]);
  expect(reader?.dataActions).toEqual([
    'Microsoft.KeyVault/vaults/certificates/read',
    'Microsoft.KeyVault/vaults/secrets/readMetadata/action',
  ]);
  // What a vault shows of itself over ARM has no value of a secret in it: that is a data action.
  expect(all.filter((action) => /\*|getSecret|keys\//.test(action))).toEqual(['Microsoft.KeyVault/vaults/*/read']);
});

test('Azure knows every action that is in a role, unless somebody asked for those of sites', () => {
  const known = JSON.parse(readFileSync('test/infra/operations.json', 'utf8')) as Permission & {
    readonly source: string;
  };
  const isKnown = (list: readonly string[], action: string) => list.some((each) => matchesAction(action, each));

  for (const role of Object.values(deployed({ siteCertificates: false })).slice(1, 3) as Permission[]) {
    expect(role.actions.filter((action) => !isKnown(known.actions, action))).toEqual([]);
    expect(role.dataActions.filter((action) => !isKnown(known.dataActions, action))).toEqual([]);
  }
  expect(known.source).toMatch(/^MicrosoftDocs\/azure-docs/);
});

test('certificates of sites take four more actions, which Azure may not know', () => {
  const [more, usual] = [deployed({ siteCertificates: true }), deployed({ siteCertificates: false })];
  const added = (role: 'reader' | 'fixer') =>
    more[role]?.actions.filter((each) => !usual[role]?.actions.includes(each));

  expect([added('reader'), added('fixer')]).toEqual(
    ['read', 'write'].map((verb) => ['sites', 'sites/slots'].map((of) => `Microsoft.Web/${of}/certificates/${verb}`)),
  );
});

test('settings of web apps are read only where somebody wants that', () => {
  const more = deployed({ readAppSettings: true }).reader?.actions ?? [];
  const usual = deployed({ readAppSettings: false }).reader?.actions ?? [];

  expect(more.filter((action) => !usual.includes(action))).toEqual([
    'Microsoft.Web/sites/config/list/action',
    'Microsoft.Web/sites/slots/config/list/action',
  ]);
});

test('a bot that acts with the rights of whoever approves only reads', () => {
  const { roles, assigned, policies } = deployed({ executeAs: 'approver' });

  expect(roles.map(({ roleName }) => roleName)).toEqual([expect.stringMatching(/^Greenlight reader \(/)]);
  expect(assigned).toHaveLength(1);
  expect(policies[0]?.accessPolicies[0]?.permissions).toEqual({ certificates: ['get', 'list'], secrets: ['list'] });
});

test('inside a vault that obeys access policies it may do the same, and get no secret', () => {
  expect(deployed().policies[0]?.accessPolicies[0]?.permissions).toEqual({
    certificates: ['get', 'list', 'create', 'recover', 'update'],
    secrets: ['list', 'recover', 'set'],
  });
});

describe('the roles that the bot may give', () => {
  const [, { condition = '' } = {}] = deployed().assigned;
  const { roleId, principalId } = changes['assign-role'];
  const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
  const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
  const holds = (verb: string, roledefinitionid: string, principalid: string) =>
    conditionHolds(condition, {
      action: `Microsoft.Authorization/roleAssignments/${verb}`,
      attributes: { roledefinitionid, principalid },
    });

  test.each(['write', 'delete'])('%s: those of the cures, for App Service alone', (verb) => {
    expect([roleId, SECRETS_USER].map((role) => holds(verb, role, principalId))).toEqual([true, true]);
    expect(holds(verb, OWNER, principalId)).toBe(false);
    expect(holds(verb, roleId, '2d2c74d5-210d-5646-b553-c036776a920d')).toBe(false);
  });

  test('whatever else it may do is not held back', () => {
    expect(conditionHolds(condition, { action: 'Microsoft.Web/certificates/write', attributes: {} })).toBe(true);
  });
});
