import { execFileSync } from 'node:child_process';
import { clockLine } from '../../services/doctor/clock.ts';
import { givePermission, giveRole, giveSettingsRole, setPolicy } from '../../services/doctor/commands.ts';
import { configurationLines } from '../../services/doctor/configuration.ts';
import { fixesLine, vaultFixes } from '../../services/doctor/fixes.ts';
import { identityLines } from '../../services/doctor/identity.ts';
import { nodeLine } from '../../services/doctor/node.ts';
import { storeLine } from '../../services/doctor/store.ts';
import { teamsLines } from '../../services/doctor/teams.ts';
import { conditionHolds } from '../../services/domain/condition/holds.ts';
import type { Caller } from '../../services/domain/examined.ts';
import type { Vault } from '../../services/domain/key-vault.ts';
import { shellWord } from '../../services/domain/shell-word.ts';
import { english } from '../helpers/english.ts';

const ID = '2d2c74d5-210d-5646-b553-c036776a920d';
const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';
const VAULT = '/subscriptions/s-1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-shop';
const bot: Caller = { objectId: ID, tenantId: 't-1', appId: 'a-1', kind: 'managed-identity', name: '/id/bot' };
const home = { webApp: null, tenantId: 't-1' };
const commandsOf = (line: { mend: unknown } | undefined) => (line?.mend as { commands?: string[] } | null)?.commands;

test.each([
  ['24.4.0', 'ok'],
  ['v24.0.0', 'ok'],
  ['26.1.0', 'warn'],
  ['20.20.2', 'fail'],
])('Node %s: %s', (version, verdict) => expect(nodeLine(version).verdict).toBe(verdict));

test.each([
  [0, 'ok'],
  [-29_000, 'ok'],
  [60_000, 'warn'],
  [-299_000, 'warn'],
  [301_000, 'fail'],
])('a clock that is %d milliseconds off: %s', (value, verdict) => expect(clockLine({ value }).verdict).toBe(verdict));

test('Azure that shows no time, and Azure that is not reached', () => {
  expect(clockLine({ value: null }).verdict).toBe('warn');
  expect(clockLine({ trouble: 'ENOTFOUND' }).verdict).toBe('fail');
});

test('a fault of the configuration names its setting, inside of a list too', () => {
  const lines = configurationLines(['PORT: is none', 'GREENLIGHT_ADMINS.1: is no id', 'something else']);

  expect(lines.map(({ mend }) => mend)).toEqual([{ setting: 'PORT' }, { setting: 'GREENLIGHT_ADMINS' }, null]);
});

test.each([
  [{ ...bot }, 'ok', 'managed identity /id/bot'],
  [{ ...bot, kind: 'application' as const }, 'ok', 'application a-1'],
  [{ ...bot, kind: 'person' as const, name: 'ana@contoso.com' }, 'warn', 'takes the bot for ana@contoso.com'],
])('who the bot is: %#', (caller, verdict, says) => {
  const [line] = identityLines({ value: caller }, home);

  expect(line?.verdict).toBe(verdict);
  expect(english(line?.says ?? '')).toContain(says);
});

test('no credential is mended where the bot runs, and another tenant than that of Teams is told', () => {
  const webApp = { name: 'greenlight app', resourceGroup: 'rg' };

  expect(commandsOf(identityLines({ trouble: 'none' }, home)[0])).toEqual(['az login --tenant t-1']);
  expect(commandsOf(identityLines({ trouble: 'none' }, { ...home, webApp })[0])).toEqual([
    "az webapp identity assign --name 'greenlight app' --resource-group rg",
  ]);
  expect(identityLines({ value: bot }, { ...home, tenantId: 't-2' })[1]).toMatchObject({ verdict: 'warn' });
});

test('a store tells which part of it does not work, and an account wants two roles', () => {
  const account = { kind: 'account', name: 'greenlightcases' } as const;
  const line = storeLine({ place: account, passed: ['open', 'write'], trouble: '403' }, ID);

  expect(line.says).toMatchObject({ say: 'doctor.store-read' });
  expect(commandsOf(line)?.map((each) => /--role '([^']+)'/.exec(each)?.[1])).toEqual([
    'Storage Table Data Contributor',
    'Storage Queue Data Contributor',
  ]);
  for (const command of commandsOf(line) ?? []) expect(command).toContain('--name greenlightcases');
});

const registered = {
  appId: 'a-1',
  tenantId: 't-1',
  byPassword: true,
  login: 'https://login.contoso.com/t-1',
  keys: { url: 'https://keys.contoso.com/x', asked: { value: 3 } },
  token: { value: 'yes' },
  signIn: null,
  packaged: 'A-1',
};

test('a registration that works', () => {
  expect(teamsLines(registered).map(({ check, verdict }) => [check, verdict])).toEqual([
    ['keys', 'ok'],
    ['teams', 'ok'],
    ['manifest', 'ok'],
  ]);
});

const signIn = { connection: 'greenlight', service: 'https://tokens.contoso.com' };

test.each([
  [{ value: ['other', 'greenlight'] }, 'ok', null],
  [{ value: ['other', 'another'] }, 'fail', { setting: 'GREENLIGHT_SIGN_IN_CONNECTION' }],
  [{ value: [] }, 'warn', { setting: 'GREENLIGHT_SIGN_IN_CONNECTION' }],
  [{ trouble: '503' }, 'warn', { commands: ['curl --show-error --max-time 10 https://tokens.contoso.com'] }],
])('the connections by which approvers sign in: %j', (connections, verdict, mend) => {
  const line = teamsLines({ ...registered, signIn: { ...signIn, connections } }).find(
    ({ check }) => check === 'sign-in',
  );

  expect(line).toMatchObject({ verdict, mend });
  if ('value' in connections)
    for (const name of connections.value)
      expect(english(line?.says ?? '')).toContain(verdict === 'ok' ? 'greenlight' : name);
});

test.each([
  [{ keys: { ...registered.keys, asked: { value: 0 } } }, 'keys', 'fail'],
  [{ keys: { ...registered.keys, asked: { trouble: 'no answer' } } }, 'keys', 'fail'],
  [{ token: { trouble: 'AADSTS7000215' } }, 'teams', 'fail'],
  [{ packaged: 'a-2' }, 'manifest', 'fail'],
])('a registration with %j', (but, check, verdict) => {
  const lines = teamsLines({ ...registered, ...but });

  expect(lines.filter((each) => each.verdict !== 'ok')).toMatchObject([{ check, verdict, mend: expect.anything() }]);
});

test.each([
  ['AADSTS7000215: Invalid client secret', true, 'az ad app credential reset --id a-1'],
  ['AADSTS7000222: The provided client secret keys are expired.', true, 'az ad app credential reset --id a-1'],
  ['AADSTS700016: Application was not found in the directory', true, 'az ad sp show --id a-1'],
  ['AADSTS7000215: Invalid client secret', false, 'az ad sp show --id a-1'],
  ['network_error', true, 'curl --fail --show-error --max-time 10 https://login.contoso.com/t-1'],
])('no token, since %s; by a password: %s', (trouble, byPassword, command) => {
  const line = teamsLines({ ...registered, byPassword, token: { trouble } }).find(({ check }) => check === 'teams');

  expect(commandsOf(line)).toEqual([command]);
});

test('a machine that gives its managed identity no token is nothing that a look at Entra tells of', () => {
  const ill = { ...registered, byPassword: false, login: null, token: { trouble: 'ECONNREFUSED 169.254.169.254' } };
  const line = teamsLines(ill).find(({ check }) => check === 'teams');

  expect(commandsOf(line)).toEqual(['az ad sp show --id a-1']);
});

test('what a shell would make something else of is quoted', () => {
  const nasty = `a'b"$(touch x)\`;\n&`;

  expect(execFileSync('bash', ['-c', `printf %s ${shellWord("it's; $(x) `y`")}`]).toString()).toBe("it's; $(x) `y`");
  expect(giveRole(bot, nasty, `/s/${nasty}`)).not.toContain('\n');
  expect(setPolicy(bot, `/subscriptions/s 1/resourceGroups/rg/x/${nasty.replace('/', '')}`, { secrets: [] })).toContain(
    "'s 1'",
  );
});

test('a permission of the directory is given by a body that is JSON once the shell has read it', () => {
  const command = givePermission(bot, 'User.Read.All', 'https://graph.microsoft.us');
  const body = /--body (.*)$/s.exec(command)?.[1] ?? '';
  const read = execFileSync('bash', ['-c', `az() { printf 'found'; }; printf %s ${body}`]).toString();

  expect(command).toContain(`https://graph.microsoft.us/v1.0/servicePrincipals/${ID}/appRoleAssignments`);
  expect(JSON.parse(read)).toEqual({ principalId: ID, resourceId: 'found', appRoleId: 'found' });
});

test('the role for application settings is made and given in the scope alone', () => {
  const command = giveSettingsRole(bot, '/subscriptions/s-1');
  const definition = JSON.parse(/--role-definition '([^']+)'/.exec(command)?.[1] ?? '');

  expect(definition.AssignableScopes).toEqual(['/subscriptions/s-1']);
  expect(definition.Actions).toEqual([
    'Microsoft.Web/sites/config/list/action',
    'Microsoft.Web/sites/slots/config/list/action',
  ]);
  expect(command).toContain(`--role '${definition.Name}' --scope /subscriptions/s-1`);
});

test('the right to let App Service in is given under a condition that leaves nothing else', () => {
  const vault = { id: VAULT, model: 'roles', accessPolicies: [] } as unknown as Vault;
  const fixes = vaultFixes(vault, APP_SERVICE);
  const line = fixesLine({ scope: VAULT, name: 'kv-shop', vault, appService: APP_SERVICE }, fixes, [], {
    ...bot,
    roles: [],
  });
  const give = commandsOf(line)?.find((each) => each.includes('Role Based Access Control Administrator')) ?? '';
  const condition = execFileSync('bash', [
    '-c',
    `printf %s ${/--condition (.*) --condition-version/.exec(give)?.[1]}`,
  ]).toString();
  const [need] = fixes[0]?.needs ?? [];
  if (!need?.request) throw new Error('a request is judged');
  const held = (request: object) =>
    conditionHolds(condition, { ...need, request: { ...need.request, ...request } as typeof need.request });

  expect(held({})).toBe('yes');
  expect(held({ roleId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635' })).toBe('no');
  expect(held({ principalId: ID })).toBe('no');
});
