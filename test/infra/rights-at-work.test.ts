import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchesAction } from '../../services/domain/condition/pattern.ts';
import { neededFor } from '../../simulator/arm/action.ts';
import { conversationTraffic } from '../traffic/conversation.ts';
import { type Deployed, deploy } from './deployment.ts';
import { SUBSCRIPTION } from './ground.ts';
import { readExample, readTemplate } from './template.ts';

jest.setTimeout(60_000);

/** The parts of a world that say what the bot may do. */
interface World {
  readonly bot: string;
  readonly resources: { id: string; type: string; name: string; properties: Record<string, unknown> }[];
}

interface Policy {
  readonly objectId: string;
}

/** A world in which the bot has the rights of `scope.json`, and no others. */
function underTemplate(world: World, more: object = {}): World {
  const isVault = ({ type }: { readonly type: string }) => /^microsoft\.keyvault\/(deleted)?vaults$/i.test(type);
  const policyVaults = world.resources
    .filter((each) => isVault(each) && each.properties.enableRbacAuthorization !== true)
    .map(({ id, name }) => ({ name, resourceGroup: id.split('/')[4] ?? '' }));
  const given = { ...readExample('scope'), policyVaults, ...more };
  const { resources } = deploy(readTemplate('scope'), given, SUBSCRIPTION);
  const added = resources.filter(({ type }) => type.startsWith('Microsoft.Authorization/'));
  const policies = resources.filter(({ type }) => type.endsWith('/accessPolicies'));
  const kept = world.resources.filter(({ properties }) => properties.principalId !== world.bot);
  const vaults = kept.map((each) => (isVault(each) ? withPolicy(each, world.bot, policies) : each));
  return { ...world, resources: [...vaults, ...(added as unknown as World['resources'])] };
}

function withPolicy(vault: World['resources'][number], bot: string, policies: readonly Deployed[]) {
  const others = ((vault.properties.accessPolicies ?? []) as Policy[]).filter(({ objectId }) => objectId !== bot);
  const own = policies.filter(({ name }) => name === `${vault.name}/add`).map(({ properties }) => properties);
  const accessPolicies = [...others, ...own.flatMap((each) => (each as { accessPolicies: Policy[] }).accessPolicies)];
  return { ...vault, properties: { ...vault.properties, accessPolicies } };
}

/** Plays the world of a text, and gives what was said to Azure. */
async function played(text: string, more: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-rights-'));
  const path = join(folder, 'world.json');
  writeFileSync(path, JSON.stringify(underTemplate(JSON.parse(text) as World, more)));
  try {
    return (await conversationTraffic(path)).exchanges;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WORLDS: readonly (readonly [world: string, change: RegExp])[] = [
  ['simulator/worlds/seed-incident', /^PUT .*\/accessPolicies\/add/],
  ['test/worlds/role-missing', /^PUT .*\/roleAssignments\//],
  ['test/worlds/firewall-blocks-app-service', /^PATCH .*\/vaults\/kv-shop\?/],
  ['test/worlds/vault-soft-deleted', /^PUT .*\/vaults\/kv-shop\?/],
  ['test/worlds/secret-soft-deleted', /^POST .*\/deletedcertificates\/[\w-]+\/recover/],
  ['test/worlds/secret-disabled', /^PATCH .*\/certificates\/[\w-]+\/\w{32}/],
  ['test/worlds/renewal-not-automatic', /^POST .*\/certificates\/[\w-]+\/create/],
  ['test/worlds/hostname-unbound', /^PUT .*\/hostNameBindings\//],
  ['test/worlds/incident-new-version-reimport', /^PUT .*Microsoft\.Web\/certificates\//],
  ['test/worlds/thumbprint-pinned', /^POST .*\/config\/appsettings\/list/],
  ['test/worlds/nobody-may-approve', /^GET .*\/roleEligibilityScheduleInstances/],
];

/** What was turned away for want of a right. A firewall turns everybody away, whatever their rights. */
function refusedIn(exchanges: Awaited<ReturnType<typeof played>>) {
  return exchanges.filter(
    ({ status, responseBody }) => status === 403 && !JSON.stringify(responseBody).includes('ForbiddenByFirewall'),
  );
}

const plays = new Map<string, Awaited<ReturnType<typeof played>>>();

beforeAll(async () => {
  for (const [world] of WORLDS) plays.set(world, await played(readFileSync(`${world}.json`, 'utf8')));
});

test.each(WORLDS)('%s: the rights of the template are enough, from the question to the fix', (world, change) => {
  const exchanges = plays.get(world) ?? [];

  const told = exchanges.map(({ method, url }) => `${method} ${url}`);

  expect(refusedIn(exchanges)).toEqual([]);
  expect(told.filter((each) => change.test(each))).not.toEqual([]);
});

test('it may read nothing that it neither asks for nor lists', () => {
  const { resources } = deploy(readTemplate('scope'), readExample('scope'), SUBSCRIPTION);
  const [reader] = resources.map(({ properties }) => properties as { permissions: [{ actions: string[] }] });
  const paths = [...plays.values()]
    .flat()
    .map(({ method, url }) => [method, decodeURIComponent(new URL(url).pathname)]);
  const asked = paths.map(([method = '', path = '']) => neededFor(method, path.replace(/\/+/g, '/')).action);
  const [, listed = ''] = /type in~ \(([^)]*)\)/.exec(readFileSync('services/azure/inventory.ts', 'utf8')) ?? [];
  const reads = [...listed.matchAll(/'([^']+)'/g)].map(([, type]) => `${type}/read`);
  const known = [...asked.map((each) => each.replace(/Restrictions\/action$/, 'Restrictions/read')), ...reads];

  const given = reader?.permissions[0].actions ?? [];
  const unknown = given.filter((action) => !known.some((each) => matchesAction(action.replace('/slots', ''), each)));

  expect(reads.filter((read) => !given.some((action) => matchesAction(action, read)))).toEqual([]);
  expect(unknown).toEqual([]);
});

test('they are enough for a certificate that hangs from a site too', async () => {
  const world = readFileSync('test/worlds/sync-overdue.json', 'utf8')
    .replaceAll('/Microsoft.Web/certificates/', '/Microsoft.Web/sites/app-shop-prod/certificates/')
    .replaceAll('"Microsoft.Web/certificates"', '"Microsoft.Web/sites/certificates"');

  const exchanges = await played(world);

  const written = exchanges.filter(
    ({ method, url }) => method === 'PUT' && /\/sites\/[\w-]+\/certificates\//.test(url),
  );
  expect(refusedIn(exchanges)).toEqual([]);
  expect(written.map(({ status }) => status)).toContain(200);
});

test('without the role that fixes, a fix is turned away', async () => {
  const exchanges = await played(readFileSync('test/worlds/sync-overdue.json', 'utf8'), { executeAs: 'approver' });

  expect(new Set(refusedIn(exchanges).map(({ method }) => method))).toEqual(new Set(['PUT']));
});
