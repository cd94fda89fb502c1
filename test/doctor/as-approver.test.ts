import { found, GROUP, give, SUBSCRIPTION, VAULT, vaultIn, without } from './doctor-in.ts';

jest.setTimeout(60_000);

const ROLES = {
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  vaultReader: '21090545-7ca7-4776-b22c-e363652d74d2',
  certificatesOfficer: 'a4417e6f-fecd-4de8-b567-7b0420556985',
  websites: 'de139f84-1756-47ae-9be6-808fbbe84772',
};
const approver = {
  EXECUTE_AS: 'approver',
  MicrosoftAppTenantId: 'c954252e-8c02-55dd-a978-26890a7243a5',
  GREENLIGHT_SIGN_IN_CONNECTION: 'greenlight',
  GREENLIGHT_SIGN_IN_APP: '33333333-3333-4333-8333-333333333333',
  GREENLIGHT_SIGN_IN_PASSWORD: 'the-password-of-the-application',
};
type World = Parameters<NonNullable<Parameters<typeof found>[0]>>[0];

/** A bot that only reads. */
function readsOnly(world: World): void {
  without(world, () => true);
  give(world, SUBSCRIPTION, ROLES.reader);
  const [policy] = vaultIn(world).accessPolicies as { permissions: object }[];
  if (policy) policy.permissions = { certificates: ['get', 'list'], secrets: ['list'] };
}

test('a bot that changes nothing itself is asked for no right to change anything, and holds none too many', async () => {
  const asBot = await found(readsOnly);
  const { code, of, lines } = await found(readsOnly, undefined, [], approver);

  expect(asBot.of('fixes').map(({ verdict }) => verdict)).toContain('warn');
  expect(code).toBe(0);
  expect(of('fixes')).toEqual([
    {
      check: 'fixes',
      verdict: 'ok',
      scope: null,
      says: 'Changes are made with the rights of whoever approves them; the bot itself needs none.',
      mend: null,
    },
  ]);
  expect(of('excess')).toMatchObject([{ verdict: 'ok' }]);
  expect(lines.filter(({ mend }) => /Contributor|Officer|Administrator/.test(mend?.command ?? ''))).toEqual([]);
});

test('it is still asked for what the rights of approvers are judged by', async () => {
  const { code, of } = await found(
    (world) => {
      readsOnly(world);
      without(world, () => true);
      give(world, GROUP, ROLES.reader);
    },
    undefined,
    [],
    approver,
  );

  expect(code).toBe(1);
  expect(of('reading').map(({ verdict, mend }) => [verdict, /--role (\S+)/.exec(mend?.command ?? '')?.[1]])).toEqual(
    expect.arrayContaining([['fail', 'Reader']]),
  );
});

test('what it could change by a role is too much, and what it reads by that role is given first', async () => {
  let websites = '';
  const { of } = await found(
    (world) => {
      readsOnly(world);
      websites = give(world, GROUP, ROLES.websites);
      give(world, VAULT, ROLES.certificatesOfficer);
    },
    undefined,
    [],
    approver,
  );

  const [web, vault] = ['Website Contributor', 'Key Vault Certificates Officer'].map((role) =>
    of('excess').find(({ says }) => says.startsWith(role)),
  );
  expect(web).toMatchObject({ verdict: 'warn', mend: { command: `az role assignment delete --ids ${websites}` } });
  expect(web?.says).toContain('whoever approves does that, and the bot never');
  expect(vault?.mend?.command).toMatch(/--role 'Key Vault Reader' .* && az role assignment delete --ids /);
});

test('what it could change by an access policy is too much, and what it reads by it is kept', async () => {
  const { of } = await found(
    (world) => {
      readsOnly(world);
      const [policy] = vaultIn(world).accessPolicies as { permissions: object }[];
      if (policy) policy.permissions = { certificates: ['get', 'list', 'create'], secrets: ['list', 'set'] };
    },
    undefined,
    [],
    approver,
  );

  expect(of('excess')).toMatchObject([{ verdict: 'warn', scope: VAULT }]);
  expect(of('excess')[0]?.mend?.command).toMatch(/ --certificate-permissions get list --secret-permissions list$/);
});

test('the same holds where something else is wrong with the configuration', async () => {
  const { of } = await found(readsOnly, undefined, [], { ...approver, PORT: 'http' });

  expect(of('fixes')).toMatchObject([{ verdict: 'ok', scope: null }]);
});
