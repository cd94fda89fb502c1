import {
  ask,
  BOT,
  CERTIFICATE_USER,
  clientsFor,
  collect,
  GROUP_ID,
  OWNER,
  SUBSCRIPTION,
  started,
  VAULT_ID,
  within,
  withResource,
  worldNamed,
} from './azure-clients.ts';

const AUTHORIZATION = 'providers/Microsoft.Authorization';
const ROLES = `/subscriptions/${SUBSCRIPTION}/${AUTHORIZATION}/roleDefinitions`;
const SCOPE = VAULT_ID.slice(1);
const GROUP_OF_USERS = 'aaa3d315-82c7-5121-ba7e-9c9ddce4b2fe';
const CLEO = '06e77b5e-5eb5-5c48-9944-f2d7842d5485';

function eligibility(name: string, properties: object): object {
  return {
    id: `${GROUP_ID}/${AUTHORIZATION}/roleEligibilityScheduleInstances/${name}`,
    name,
    type: 'Microsoft.Authorization/roleEligibilityScheduleInstances',
    properties: { roleDefinitionId: `${ROLES}/8e3af657-a8ff-443c-a75c-2fe8c4bcb635`, principalId: CLEO, ...properties },
  };
}

function worldWith(...resources: readonly object[]): unknown {
  return withResource('role-missing', ...resources);
}

async function eligible(world: unknown, filter: string, oid = BOT) {
  const { authorization } = clientsFor(await started(world), oid);
  return collect(authorization.roleEligibilityScheduleInstances.listForScope(SCOPE, { filter }));
}

const namesOf = (found: readonly { name?: string }[]) => found.map(({ name }) => name);

test('a role somebody could activate is listed where it would reach, and gives no right', async () => {
  const world = worldWith(eligibility('owner', {}));
  const simulator = await started(world);

  const found = await eligible(world, `assignedTo('${CLEO}') and atScope()`);
  const refused = await clientsFor(simulator, CLEO)
    .authorization.roleAssignments.create(SCOPE, '11111111-2222-3333-4444-555555555555', {
      roleDefinitionId: `${ROLES}/${CERTIFICATE_USER}`,
      principalId: BOT,
    })
    .catch((error) => error);

  expect(found).toMatchObject([
    { name: 'owner', scope: GROUP_ID, principalId: CLEO, memberType: 'Direct', status: 'Provisioned' },
  ]);
  expect(refused).toMatchObject({ statusCode: 403, code: 'AuthorizationFailed' });
});

test('an eligible group counts for its members, and a span of time that is not now counts for nobody', async () => {
  const world = worldWith(
    eligibility('by-group', { principalId: GROUP_OF_USERS, principalType: 'Group', memberType: 'Group' }),
    eligibility('over', { endDateTime: '2026-01-01T00:00:00Z' }),
    eligibility('to-come', { startDateTime: '2027-01-01T00:00:00Z' }),
    eligibility('of-another', { principalId: OWNER }),
  );
  within(world, 'directory').groups = [{ id: GROUP_OF_USERS, displayName: 'on-call', members: [CLEO] }];

  const through = await eligible(world, `assignedTo('${CLEO}')`);
  const direct = await eligible(world, `principalId eq '${CLEO}'`);
  const mine = await eligible(world, 'asTarget()', OWNER);

  expect([through, direct, mine].map(namesOf)).toEqual([['by-group'], [], ['of-another']]);
});

test('a scope that only its property tells counts as much', async () => {
  const id = `/providers/Microsoft.Subscription/subscriptions/${SUBSCRIPTION}/${AUTHORIZATION}/RoleEligibilityScheduleInstances/s`;
  const type = 'Microsoft.Authorization/RoleEligibilityScheduleInstances';
  const wide = { ...eligibility('s', { scope: `/subscriptions/${SUBSCRIPTION}` }), id, type };

  const found = await eligible(worldWith(wide), 'atScope()');

  expect(namesOf(found)).toEqual(['s']);
});

test('an eligibility without a role, or with an odd date, is no world', async () => {
  const broken = eligibility('x', { roleDefinitionId: undefined, startDateTime: 'soon', memberType: 'Guest' });
  const simulated = started(worldWith(broken));

  await expect(simulated).rejects.toThrow(
    /\.roleDefinitionId: .*\n.*\.startDateTime: not a point in time\n.*\.memberType: /,
  );
});

test('roles are listed where they can be given: built in everywhere, the tenant’s own at their scopes', async () => {
  const own = {
    id: `/subscriptions/${SUBSCRIPTION}/${AUTHORIZATION}/roleDefinitions/99999999-2222-3333-4444-555555555555`,
    name: '99999999-2222-3333-4444-555555555555',
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: { roleName: 'vault granter', assignableScopes: [GROUP_ID], permissions: [{ actions: ['*/read'] }] },
  };
  const { authorization } = clientsFor(await started(withResource('healthy', own)), BOT);
  const names = async (scope: string, filter: string) =>
    (await collect(authorization.roleDefinitions.list(scope, { filter }))).map(({ roleName }) => roleName);

  const atVault = await names(SCOPE, "type eq 'CustomRole'");
  const atSubscription = await names(`subscriptions/${SUBSCRIPTION}`, "type eq 'CustomRole'");
  const below = await names(`subscriptions/${SUBSCRIPTION}`, "atScopeAndBelow() and type eq 'CustomRole'");
  const builtIn = await names(SCOPE, "type eq 'BuiltInRole'");

  expect([atVault, atSubscription, below]).toEqual([['vault granter'], [], ['vault granter']]);
  expect(builtIn).toEqual(
    expect.arrayContaining([
      'Locks Contributor',
      'Resource Policy Contributor',
      'Monitoring Reader',
      'Web Plan Contributor',
    ]),
  );
  expect(builtIn).not.toContain('vault granter');
});

test('a filter that roles do not know is refused', async () => {
  const answer = await ask(
    await started(worldNamed('healthy')),
    `${ROLES}?api-version=2022-04-01&$filter=name eq 'x'`,
    {
      oid: BOT,
    },
  );

  expect(answer).toMatchObject({ status: 400, body: { error: { code: 'UnsupportedFilter' } } });
});

test('the words about a role assignment may be changed, and the grant stays', async () => {
  const name = '11111111-2222-3333-4444-555555555555';
  const grant = { roleDefinitionId: `${ROLES}/${CERTIFICATE_USER}`, principalId: BOT };
  const { authorization } = clientsFor(await started(worldNamed('role-missing')), OWNER);

  const made = await authorization.roleAssignments.create(SCOPE, name, { ...grant, description: 'first' });
  const changed = await authorization.roleAssignments.create(SCOPE, name, { ...grant, description: 'second' });

  expect([made.description, changed.description]).toEqual(['first', 'second']);
  expect(changed).toMatchObject({ createdBy: OWNER, updatedBy: OWNER, createdOn: made.createdOn });
});
