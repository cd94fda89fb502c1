import { BOT, found, GROUP, give, SUBSCRIPTION, VAULT, vaultIn, without } from './doctor-in.ts';

jest.setTimeout(60_000);

const ROLES = {
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  websites: 'de139f84-1756-47ae-9be6-808fbbe84772',
};
const given = (role: string, scope: string) =>
  `az role assignment create --assignee-object-id ${BOT} --assignee-principal-type ServicePrincipal --role ${role} --scope ${scope}`;

test('a world in which the bot has what it needs fails in nothing', async () => {
  const { code, lines, troubles } = await found();

  expect(code).toBe(0);
  expect(troubles.map(({ check }) => check)).toEqual(['fixes']);
  expect([...new Set(lines.map(({ check }) => check))]).toEqual([
    'node',
    'configuration',
    'store',
    'teams',
    'clock',
    'identity',
    'resource-graph',
    'directory',
    'reading',
    'fixes',
    'vault',
    'excess',
  ]);
});

test('a bot without any role sees nothing, and is told how to be let in', async () => {
  const { code, of } = await found((world) => without(world, () => true));

  expect(code).toBe(1);
  expect(of('resource-graph')).toMatchObject([{ verdict: 'fail' }]);
  expect(of('resource-graph')[0]?.mend?.command).toBe(
    given('Reader', '"/subscriptions/$(az account show --query id --output tsv)"'),
  );
});

test('a bot that may read one resource group alone is looked at there', async () => {
  const { code, of } = await found((world) => {
    without(world, ({ properties }) => String(properties.roleDefinitionId).endsWith(ROLES.reader));
    give(world, GROUP, ROLES.reader);
  });

  const [listed, unread] = of('reading');
  expect(listed?.says).toBe('shop-prod: certificates and web apps can be listed in its 1 resource group.');
  // What a role allows is told by its subscription alone.
  expect(code).toBe(1);
  expect(unread).toMatchObject({ verdict: 'fail', scope: GROUP, mend: { command: given('Reader', SUBSCRIPTION) } });
  expect(of('fixes')).toEqual([]);
});

test('a named scope that may not be read fails, with the role for it', async () => {
  const { code, of } = await found((world) => without(world, () => true), undefined, ['--scope', GROUP]);

  expect(code).toBe(1);
  expect(of('reading').map(({ verdict, mend }) => [verdict, mend?.command])).toContainEqual([
    'fail',
    given('Reader', GROUP),
  ]);
});

test('a fix that the bot could not carry out is a warning, with the role for it where the apps are', async () => {
  const { code, of } = await found((world) =>
    without(world, ({ properties }) => String(properties.roleDefinitionId).endsWith(ROLES.websites)),
  );

  expect(code).toBe(0);
  expect(of('fixes')[0]).toMatchObject({
    verdict: 'warn',
    scope: GROUP,
    says: 'rg-shop-prod: cannot be carried out: syncing certificates and binding host names.',
    mend: { command: given("'Website Contributor'", GROUP) },
  });
});

test.each([
  ['list certificates', [], [], 'certificates cannot be listed'],
  ['list secrets', ['get', 'list'], [], 'secrets cannot be listed'],
  ['read certificates', ['list'], ['list'], 'can be listed, but not read'],
])('a vault whose access policy does not let the bot %s', async (_, certificates, secrets, says) => {
  const { code, of } = await found((world) => {
    const [policy] = vaultIn(world).accessPolicies as { permissions: object }[];
    if (policy) policy.permissions = { certificates, secrets };
  });

  expect(code).toBe(1);
  expect(of('vault')).toMatchObject([{ verdict: 'fail', scope: VAULT }]);
  expect(of('vault')[0]?.says).toContain(says);
  expect(of('vault')[0]?.mend?.command).toMatch(
    new RegExp(
      `^az keyvault set-policy --subscription ${SUBSCRIPTION.split('/')[2]} --name kv-shop --object-id ${BOT} --certificate-permissions (?:get list|list get) --secret-permissions list$`,
    ),
  );
});

test('a vault that obeys roles wants Key Vault Reader, and the right to let App Service in under a condition', async () => {
  const { code, of } = await found((world) => {
    vaultIn(world).enableRbacAuthorization = true;
    without(world, ({ id }) => id.startsWith(VAULT));
  });

  expect(code).toBe(1);
  expect(of('vault')[0]?.mend?.command).toBe(given("'Key Vault Reader'", VAULT));
  const mend = of('fixes').find(({ scope }) => scope === VAULT)?.mend?.command ?? '';
  expect(mend).toContain(given("'Role Based Access Control Administrator'", VAULT));
  expect(mend).toContain('--condition');
  expect(mend).toContain('{30063d23-062d-541f-82f3-b2557eb65c0f}');
  expect(mend).toContain(given("'Key Vault Certificates Officer'", VAULT));
});

test.each([
  [
    'firewall',
    { networkAcls: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] } },
    `network-rule add --subscription ${SUBSCRIPTION.split('/')[2]} --name kv-shop --ip-address 203.0.113.7`,
  ],
  ['closed door', { publicNetworkAccess: 'Disabled' }, `--private-connection-resource-id ${VAULT}`],
])('a vault behind a %s is not a vault without rights', async (_, properties, command) => {
  const { of } = await found((world) => {
    Object.assign(vaultIn(world), properties);
  });

  expect(of('vault')).toMatchObject([{ verdict: 'fail', scope: VAULT }]);
  expect(of('vault')[0]?.says).toContain('the network of the vault keeps the bot out');
  expect(of('vault')[0]?.mend?.command).toContain(command);
});

test('application settings that may not be listed are a warning, with a role that does that alone', async () => {
  const { code, of } = await found((world) => {
    without(
      world,
      ({ properties, id }) => !String(properties.roleDefinitionId).endsWith(ROLES.reader) && !id.startsWith(VAULT),
    );
  });

  const line = of('reading').find(({ says }) => says.includes('application settings'));
  expect(code).toBe(0);
  expect(line).toMatchObject({ verdict: 'warn', scope: SUBSCRIPTION });
  expect(line?.mend?.command).toContain('Microsoft.Web/sites/config/list/action');
  expect(line?.mend?.command).toContain(`--scope ${SUBSCRIPTION}`);
});

test('a directory that does not know App Service, or does not let it be looked up, is a fault', async () => {
  const absent = await found((world) => {
    Object.assign(world.directory ?? {}, { servicePrincipals: [] });
  });
  const closed = await found((world) => {
    world.behaviour.faults = [
      {
        method: 'GET',
        path: '^/v1\\.0/',
        times: 99,
        status: 403,
        body: {
          error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' },
        },
      },
    ];
  });

  expect(absent.of('directory')[0]).toMatchObject({
    verdict: 'fail',
    mend: { command: 'az ad sp create --id abfa0a7c-a6b6-4736-8310-5855508787cd' },
  });
  expect(closed.of('directory').map(({ verdict }) => verdict)).toEqual(['fail', 'warn']);
  expect(closed.of('directory')[0]?.mend?.command).toContain(`/servicePrincipals/${BOT}/appRoleAssignments`);
  expect(closed.of('directory')[0]?.mend?.command).toContain('Application.Read.All');
});

test('a vault that certificates follow and the bot does not see is a fault', async () => {
  const { of } = await found((world) => {
    world.resources = world.resources.filter(({ id }) => !id.startsWith(VAULT));
  });

  const [line] = of('vault');
  expect(line?.verdict).toBe('fail');
  expect(line?.mend?.command?.toLowerCase()).toBe(given('Reader', VAULT).toLowerCase());
});

test('a vault that breaks down is no matter of rights, and nothing is to be given for it', async () => {
  const { of } = await found((world) => {
    const body = { error: { code: 'InternalServerError', message: 'Try later.' } };
    world.behaviour.faults = [{ method: 'GET', path: '^/certificates', times: 9, status: 500, body }];
  });

  expect(of('vault')).toMatchObject([{ verdict: 'fail', scope: VAULT, mend: null }]);
});
