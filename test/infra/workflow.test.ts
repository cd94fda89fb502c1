import { readFileSync } from 'node:fs';
import { faultsOfAz } from './az.ts';
import { commandsOf } from './shell.ts';
import { readTemplate } from './template.ts';
import { readYaml } from './yaml.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const text = readFileSync('.github/workflows/deploy.yml', 'utf8');
const workflow = readYaml(text) as unknown as {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};
const { test: tested, deploy, back } = workflow.jobs;
const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };

test('nothing takes over that was not tested, and not two at once', () => {
  expect(deploy?.needs).toBe('test');
  expect(tested?.steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    'npm run check',
    'npm test',
    'npm run -s package',
  ]);
  expect(workflow.concurrency).toEqual({ group: 'deploy', 'cancel-in-progress': 'false' });
});

test('it signs in without a secret, and each job may do no more than it has to', () => {
  expect(text).not.toMatch(/secrets\./);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect([tested?.permissions, deploy?.permissions, back?.permissions]).toEqual([
    undefined,
    { 'id-token': 'write' },
    { 'id-token': 'write' },
  ]);
  expect([deploy?.environment, back?.environment]).toEqual(['production', 'production']);
});

test('what others made is pinned to a commit, with its version beside it', () => {
  const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, each]) => each);

  expect(used.length).toBeGreaterThan(4);
  for (const each of used) expect(each).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('every script of npm is there, and every command of the Azure CLI is one that there is', () => {
  const commands = runs.flatMap((run) => commandsOf(run.replaceAll(/\$\{\{[^}]*\}\}/g, 'value')));
  const named = commands
    .filter(({ words }) => words.slice(0, 2).join(' ') === 'npm run')
    .map(({ words }) => words.at(-1));

  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !((name ?? '') in scripts))).toEqual([]);
  expect(commands.filter(({ words }) => words[0] === 'az').length).toBeGreaterThan(8);
  expect(commands.flatMap(faultsOfAz)).toEqual([]);
});

test('a version is tried where the web app is looked at, before people get it and after', () => {
  const { siteConfig } = readTemplate('azuredeploy').variables as {
    readonly siteConfig: { readonly healthCheckPath: string };
  };
  const looks = runs.map((run) => [
    run.includes(`"https://$HOST${siteConfig.healthCheckPath}"`),
    run.includes('slot swap'),
  ]);
  const [, , tried, swapped, , undone, stopped] = deploy?.steps ?? [];

  expect(looks.filter(([looked]) => looked)).toHaveLength(3);
  expect(tried?.run).toMatch(
    /az webapp start .*--slot staging[\s\S]*az webapp deploy .*--slot staging .*greenlight-web\.zip/,
  );
  expect(swapped?.id).toBe('swap');
  expect([undone?.if, undone?.run]).toEqual(["failure() && steps.swap.outcome == 'success'", swapped?.run]);
  expect([stopped?.if, stopped?.run]).toEqual(['always()', expect.stringContaining('az webapp stop')]);
});

test('the way back starts the version before, looks whether it is healthy, and lets it take over', () => {
  const run = back?.steps.at(-1)?.run ?? '';
  const order = ['az webapp start', 'curl --fail', 'slot swap', 'az webapp stop'].map((each) => run.indexOf(each));

  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(order[0]).toBeGreaterThanOrEqual(0);
});

test.each([
  ['a name twice', 'a: b\na: c'],
  ['a flow', 'a: {b: c}'],
  ['a name without anything', 'a:\nb: c'],
  ['two values in one line', 'a: b: c'],
])('%s is no plain YAML', (_, yaml) => {
  expect(() => readYaml(yaml)).toThrow(/is not plain YAML/);
});

test('plain YAML reads as it is meant', () => {
  expect(readYaml("# no\na:\n  - b: 'it''s'\n    c: |\n      one\n        two\n\n  - d # no\ne: f\n")).toEqual({
    a: [{ b: "it's", c: 'one\n  two\n' }, 'd'],
    e: 'f',
  });
});
