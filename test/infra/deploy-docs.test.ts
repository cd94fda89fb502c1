import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { faultsOfAz } from './az.ts';
import { type Command, commandsOf } from './shell.ts';
import { readTemplate, TEMPLATES } from './template.ts';

const docs = readFileSync('docs/deploy.md', 'utf8');
const blocks = [...docs.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
const [, tenLines = ''] = blocks;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };

/** What stands behind an option, up to the next one. */
function given({ words }: Command, option: string): readonly string[] {
  const from = words.indexOf(option) + 1;
  const end = words.slice(from).findIndex((word) => word.startsWith('-'));
  return from === 0 ? [] : words.slice(from, end < 0 ? words.length : from + end);
}

test('from a clone to a running bot it takes ten lines', () => {
  const lines = tenLines
    .replace(/\\\n\s*/g, ' ')
    .trim()
    .split('\n');

  expect(lines.length).toBeLessThanOrEqual(10);
  expect(lines[0]).toMatch(/^git clone /);
  expect(lines.at(-1)).toMatch(/^npm run -s manifest /);
});

test.each(['docs/deploy.md', 'docs/inbox.md'])('%s: each command of the Azure CLI is one that there is', (file) => {
  const found = [...readFileSync(file, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  const commands = found.flatMap(([, block = '']) => commandsOf(block));

  expect(commands.filter(({ words }) => words[0] === 'az').length).toBeGreaterThan(1);
  expect(commands.flatMap(faultsOfAz)).toEqual([]);
});

test.each([
  ['a command that there is not', 'az webapp swap --name x', 'az webapp swap: no such command'],
  ['an option that it does not take', 'az login --colour red', 'az login: takes no --colour'],
  ['one in another', 'echo "$(az webapp show --nam x)"', 'az webapp show: takes no --nam'],
])('%s is told', (_, line, fault) => {
  expect(commandsOf(line).flatMap(faultsOfAz)).toEqual([fault]);
});

test('every template is deployed somewhere, with parameters that it has', () => {
  const deployments = blocks.flatMap(commandsOf).filter(({ words }) => words.includes('--template-file'));

  const named = deployments.map((command) => {
    const [file = ''] = given(command, '--template-file');
    const known = readTemplate(file.replace(/^infra\/|\.json$/g, '')).parameters;
    const set = given(command, '--parameters').filter((each) => each.includes('='));
    expect(set.map((each) => each.split('=')[0]).filter((each) => !((each ?? '') in known))).toEqual([]);
    return file;
  });

  expect([...new Set(named)].toSorted()).toEqual(TEMPLATES.map((each) => `infra/${each}.json`));
});

test('what is looked up in a deployment is what the template gives out', () => {
  const outputs = Object.keys(readTemplate('azuredeploy').outputs ?? {});
  const asked = [...docs.matchAll(/properties\.outputs\.(\w+)\.value/g)].map(([, name]) => name);

  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((name) => !outputs.includes(name ?? ''))).toEqual([]);
});

test('parameters that the text names are those of the templates', () => {
  const known = TEMPLATES.flatMap((each) => Object.keys(readTemplate(each).parameters));
  const named = [...docs.matchAll(/`(\w+)=/g), ...docs.matchAll(/`(\w+Uri)`/g)].map(([, name]) => name);

  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('every script and every file that it names is there', () => {
  const named = [...docs.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
  const files = [...docs.matchAll(/`?((?:infra|\.github)\/[\w./-]+\.(?:json|yml))|\/app\/(bot\/\w+\.ts)/g)];

  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(files.length).toBeGreaterThan(5);
  const paths = files.map(([, file, program]) => file ?? program ?? '');
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('the line that prints the button prints one that opens the template', () => {
  const [line = ''] = blocks.flatMap((block) => block.split('\n')).filter((each) => each.startsWith('node '));
  const [{ words } = { words: [] as readonly string[] }] = commandsOf(line);
  const TEMPLATE = 'https://raw.githubusercontent.com/contoso/greenlight/main/infra/azuredeploy.json';

  const printed = execFileSync(process.execPath, words.slice(1), { env: { TEMPLATE }, encoding: 'utf8' }).trim();

  expect(printed).toMatch(
    /^\[!\[Deploy to Azure\]\(https:\/\/aka\.ms\/deploytoazurebutton\)\]\(https:\/\/portal\.azure\.com\/#create/,
  );
  expect(decodeURIComponent(/uri\/([^)]+)\)$/.exec(printed)?.[1] ?? '')).toBe(TEMPLATE);
});
