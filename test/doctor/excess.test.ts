import { found, GROUP, give, SUBSCRIPTION, VAULT, vaultIn, without } from './doctor-in.ts';

jest.setTimeout(60_000);

const ROLES = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6',
};
test('what is more than the bot needs is named, with what takes it away', async () => {
  let owner = '';
  const { code, of } = await found((world) => {
    owner = give(world, GROUP, ROLES.owner);
    give(world, VAULT, ROLES.secretsUser);
    const [policy] = vaultIn(world).accessPolicies as { permissions: { secrets: string[] } }[];
    policy?.permissions.secrets.push('get', 'set');
  });

  expect(code).toBe(0);
  const [wide, secrets, policy] = of('excess');
  expect(wide).toMatchObject({
    verdict: 'warn',
    scope: GROUP,
    mend: { command: `az role assignment delete --ids ${owner}` },
  });
  expect(secrets).toMatchObject({ verdict: 'warn', scope: VAULT });
  expect(secrets?.mend?.command).toMatch(
    /^az role assignment create .*'Key Vault Reader'.* && az role assignment delete --ids /,
  );
  expect(policy).toMatchObject({ verdict: 'warn', scope: VAULT });
  expect(policy?.mend?.command).toMatch(/ --object-id \S+ --secret-permissions list set$/);
});

test('a role that reads is given before one that allows everything is taken', async () => {
  const { of } = await found((world) => {
    without(world, ({ properties }) => String(properties.roleDefinitionId).endsWith(ROLES.reader));
    give(world, SUBSCRIPTION, ROLES.contributor);
  });

  expect(of('excess')[0]?.mend?.command).toMatch(/--role Reader --scope \S+ && az role assignment delete --ids /);
});
