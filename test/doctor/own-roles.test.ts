import { execFileSync } from 'node:child_process';
import { deploy } from '../infra/deployment.ts';
import { SUBSCRIPTION as GROUND } from '../infra/ground.ts';
import { readExample, readTemplate } from '../infra/template.ts';
import { BOT, found, GROUP, give, type Line, SUBSCRIPTION, VAULT, vaultIn, without } from './doctor-in.ts';

jest.setTimeout(60_000);

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
type World = Parameters<NonNullable<Parameters<typeof found>[0]>>[0];
interface Role {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly properties: { roleName: string; permissions: { actions: string[] }[] };
}

/** What the template deploys of roles: their definitions, and how the bot gets them. */
function template() {
  const { resources } = deploy(readTemplate('scope'), { ...readExample('scope'), readAppSettings: true }, GROUND);
  const of = (type: string) => resources.filter((each) => each.type === `Microsoft.Authorization/${type}`);
  return { roles: of('roleDefinitions') as unknown as Role[], assigned: of('roleAssignments') };
}

/** The vault obeys roles, and the roles of the template are there; whether the bot has them is another matter. */
function withOwnRoles(world: World): void {
  vaultIn(world).enableRbacAuthorization = true;
  world.resources.push(...(template().roles as unknown as World['resources']));
}

/** The words of the commands that give roles, as a shell makes them. */
function given(lines: readonly Line[]) {
  const commands = lines.flatMap(({ mend }) => mend?.command?.split(' && ') ?? []);
  return commands
    .filter((each) => each.startsWith('az role assignment create'))
    .map((each) => {
      const words = execFileSync('bash', ['-c', `az() { printf '%s\\0' "$@"; }; ${each}`])
        .toString()
        .split('\0');
      const of = (option: string) => words[words.indexOf(option) + 1] ?? '';
      const condition = words.includes('--condition') ? of('--condition') : null;
      return { role: of('--role'), scope: of('--scope'), to: of('--assignee-object-id'), condition };
    });
}

test('a missing role is that of the template where it is there, and what the commands give is enough', async () => {
  const own = template().roles;
  const idOf = (role: string) => own.find(({ properties }) => properties.roleName === role)?.name ?? '';
  const ailing = await found((world) => {
    withOwnRoles(world);
    without(world, () => true);
    give(world, SUBSCRIPTION, READER);
  });

  const commands = given(ailing.lines);
  expect([...new Set(commands.map(({ role }) => role))].toSorted()).toEqual(
    own.map(({ properties }) => properties.roleName).toSorted(),
  );

  const mended = await found((world) => {
    withOwnRoles(world);
    without(world, () => true);
    give(world, SUBSCRIPTION, READER);
    for (const { role, scope, to, condition } of commands) give(world, scope, idOf(role), to, condition);
  });
  expect(ailing.of('vault')).toMatchObject([{ verdict: 'fail', scope: VAULT }]);
  expect(mended.troubles).toEqual([]);
});

test('the role that fixes is never given without the condition that the template gives it under', async () => {
  const { assigned } = template();
  const { lines } = await found((world) => {
    withOwnRoles(world);
    without(world, () => true);
    give(world, SUBSCRIPTION, READER);
  });

  const fixing = given(lines).filter(({ role }) => role.startsWith('Greenlight fixer'));
  const condition = assigned.map(({ properties }) => (properties as { condition?: string }).condition).find(Boolean);
  expect(fixing.map(({ scope }) => scope).toSorted()).toEqual([GROUP, VAULT].toSorted());
  expect(new Set(fixing.map((each) => each.condition))).toEqual(new Set([condition]));
  expect(fixing.map(({ to }) => to)).toEqual([BOT, BOT]);
});

test.each<readonly [string, (world: World) => void]>([
  ['is not there', (world) => void Object.assign(world, { resources: withoutRoles(world, /^Greenlight/) })],
  ['does not give what is missing', (world) => alter(world, (action) => !action.startsWith('Microsoft.Web/'))],
  [
    'is that of another subscription',
    (world) => rename(world, 'Greenlight fixer (11111111-1111-4111-8111-111111111111)'),
  ],
])('a role of the template that %s is not named', async (_, change) => {
  const { of } = await found((world) => {
    withOwnRoles(world);
    change(world);
    without(world, () => true);
    give(world, SUBSCRIPTION, READER);
  });

  expect(given(of('fixes').filter(({ scope }) => scope === GROUP)).map(({ role }) => role)).toEqual([
    'Website Contributor',
  ]);
});

test('where roles may not be seen, only those of Azure are named', async () => {
  const { of } = await found((world) => {
    withOwnRoles(world);
    without(world, () => true);
    give(world, GROUP, READER);
  });

  const named = given(of('reading')).map(({ role }) => role);
  expect(named).toContain('Reader');
  expect(named.filter((role) => /^Greenlight (?:reader|fixer)/.test(role))).toEqual([]);
});

const rolesIn = (world: World) =>
  world.resources.filter(({ type }) => type.endsWith('/roleDefinitions')) as unknown as Role[];

function withoutRoles({ resources }: World, name: RegExp): World['resources'] {
  return resources.filter(({ properties }) => !name.test(String(properties.roleName)));
}

function alter(world: World, keeps: (action: string) => boolean): void {
  for (const { properties } of rolesIn(world)) {
    for (const permission of properties.permissions) permission.actions = permission.actions.filter(keeps);
  }
}

function rename(world: World, name: string): void {
  for (const { properties } of rolesIn(world)) properties.roleName = name;
}
