import {
  ask,
  BOT,
  clientsFor,
  GROUP,
  GROUP_ID,
  OWNER,
  SUBSCRIPTION,
  started,
  VAULT_ID,
  withResource,
  worldNamed,
} from './azure-clients.ts';

const DEFINITIONS = '/providers/Microsoft.Authorization/policyDefinitions';
const FIREWALL = `${DEFINITIONS}/55615ac9-af46-4a59-874e-391cc3dfb490`;
const PRIVATE_LINK = `${DEFINITIONS}/a6abeaec-4d90-4a02-805f-6b26c4d3fbe9`;
const SUBSCRIPTION_ID = `/subscriptions/${SUBSCRIPTION}`;

function assignment(policyDefinitionId: string, properties: object = {}, scope = SUBSCRIPTION_ID): object {
  return {
    id: `${scope}/providers/Microsoft.Authorization/policyAssignments/kv-rules`,
    name: 'kv-rules',
    type: 'Microsoft.Authorization/policyAssignments',
    properties: { policyDefinitionId, parameters: { effect: { value: 'Deny' } }, ...properties },
  };
}

const open = { networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow' } };
const closed = { networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny' } };

async function evaluations(world: unknown, properties: object, more: object = {}, oid = BOT) {
  const path = `${GROUP_ID}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions?api-version=2023-03-01`;
  const resourceContent = { type: 'Microsoft.KeyVault/vaults', name: 'kv-shop', location: 'westeurope', properties };
  const body = { resourceDetails: { resourceContent, apiVersion: '2026-02-01' }, ...more };
  const answer = await ask(await started(world), path, { oid, method: 'POST', body });
  const result = answer.body.contentEvaluationResult as { policyEvaluations: unknown[] } | undefined;
  return { ...answer, found: result?.policyEvaluations };
}

test('a dry run names the policy that would deny a write', async () => {
  const { status, body } = await evaluations(withResource('healthy', assignment(FIREWALL)), open);

  expect(status).toBe(200);
  expect(body).toEqual({
    fieldRestrictions: [],
    contentEvaluationResult: {
      policyEvaluations: [
        {
          policyInfo: {
            policyDefinitionId: FIREWALL,
            policyAssignmentId: `${SUBSCRIPTION_ID}/providers/Microsoft.Authorization/policyAssignments/kv-rules`,
          },
          evaluationResult: 'NonCompliant',
          effectDetails: { policyEffect: 'Deny' },
        },
      ],
    },
  });
});

test.each([
  ['the vault complies', withResource('healthy', assignment(FIREWALL)), closed],
  ['nothing is assigned', worldNamed('healthy'), open],
  ['the policy only audits', withResource('healthy', assignment(FIREWALL, { parameters: {} })), open],
  [
    'the policy is off',
    withResource('healthy', assignment(FIREWALL, { parameters: { effect: { value: 'Disabled' } } })),
    open,
  ],
  [
    'the assignment is not enforced',
    withResource('healthy', assignment(FIREWALL, { enforcementMode: 'DoNotEnforce' })),
    open,
  ],
  ['the group is spared', withResource('healthy', assignment(FIREWALL, { notScopes: [GROUP_ID] })), open],
  [
    'it is assigned elsewhere',
    withResource('healthy', assignment(FIREWALL, {}, `${SUBSCRIPTION_ID}/resourceGroups/other`)),
    open,
  ],
])('a dry run has nothing to say where %s', async (_, world, properties) => {
  const { found } = await evaluations(world, properties);

  expect(found).toEqual([]);
});

test('what is only audited is told to whoever asks for it', async () => {
  const parameters = { audit_effect: { value: 'Audit' } };
  const { found } = await evaluations(withResource('healthy', assignment(PRIVATE_LINK, { parameters })), open, {
    includeAuditEffect: true,
  });

  expect(found).toMatchObject([{ effectDetails: { policyEffect: 'Audit' } }]);
});

test('a dry run and the write agree', async () => {
  const parameters = { audit_effect: { value: 'Deny' } };
  const world = withResource('firewall', assignment(PRIVATE_LINK, { parameters }));
  const { vaults } = clientsFor(await started(world), BOT);

  const { found } = await evaluations(world, open);
  const refused = await vaults.vaults.update(GROUP, 'kv-shop', { tags: {} }).catch((error) => error);

  expect(found).toHaveLength(1);
  expect(refused).toMatchObject({ statusCode: 403, code: 'RequestDisallowedByPolicy' });
});

test('a dry run is for readers, and of a resource', async () => {
  const world = withResource('unreadable-vault', assignment(FIREWALL));
  const simulator = await started(worldNamed('healthy'));
  const path = `${VAULT_ID}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions?api-version=2022-03-01`;

  const stranger = await evaluations(world, open, {}, '99999999-0000-0000-0000-000000000000');
  const nothing = await ask(simulator, path, { oid: OWNER, method: 'POST', body: {} });

  expect(stranger).toMatchObject({
    status: 403,
    body: { error: { message: expect.stringContaining("'Microsoft.PolicyInsights/checkPolicyRestrictions/read'") } },
  });
  expect(nothing).toMatchObject({ status: 400, body: { error: { code: 'InvalidRequestContent' } } });
});

test('assignments are listed by where they reach, and read one by one', async () => {
  const below = assignment(PRIVATE_LINK, { displayName: 'below' }, VAULT_ID);
  const simulator = await started(withResource('healthy', assignment(FIREWALL), below));
  const list = `${GROUP_ID}/providers/Microsoft.Authorization/policyAssignments?api-version=2023-04-01`;
  const names = async (filter: string) => {
    const { status, body } = await ask(simulator, `${list}${filter}`, { oid: BOT });
    return body.value ? (body.value as { properties: object }[]).map(({ properties }) => properties) : status;
  };
  const one = await ask(simulator, `${String(Reflect.get(below, 'id'))}?api-version=2023-04-01`, { oid: BOT });
  const none = await ask(
    simulator,
    `${VAULT_ID}/providers/Microsoft.Authorization/policyAssignments/none?api-version=2023-04-01`,
    {
      oid: BOT,
    },
  );

  expect(await names('')).toHaveLength(2);
  expect(await names('&$filter=atScope()')).toMatchObject([{ displayName: 'kv-rules', enforcementMode: 'Default' }]);
  expect(await names('&$filter=atExactScope()')).toEqual([]);
  expect(await names(`&$filter=policyDefinitionId eq '${PRIVATE_LINK}'`)).toMatchObject([{ displayName: 'below' }]);
  expect(await names("&$filter=name eq 'x'")).toBe(400);
  expect(one.body).toMatchObject({ properties: { displayName: 'below', scope: VAULT_ID } });
  expect(none).toMatchObject({ status: 404, body: { error: { code: 'PolicyAssignmentNotFound' } } });
});
