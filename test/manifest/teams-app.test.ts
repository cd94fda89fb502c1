import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { MANIFEST_CLOUDS, SIGN_IN_HOSTS } from '../../manifest/clouds.ts';
import { OPTIONS } from '../../manifest/given.ts';
import { MANIFEST_USAGE } from '../../manifest/options.ts';
import { READING } from '../../manifest/reading.ts';

jest.setTimeout(60_000);

const page = readFileSync('docs/teams-app.md', 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const folder = mkdtempSync(join(tmpdir(), 'greenlight-teams-app-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as it stands, but that its file is written elsewhere. */
async function run(command: string, other: NodeJS.ProcessEnv = {}) {
  const file = join(folder, / --out (\S+)/.exec(command)?.[1] ?? 'teams-app.zip');
  const { MicrosoftAppId: _, ...env } = process.env;
  const moved = `${command.replace(/ --out \S+/, '')} --out ${file}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', moved], { env: { ...env, ...other } });
  return { file, stdout };
}

test.each(commands.filter((command) => command.includes(' manifest ')))('%s', async (command) => {
  const { file, stdout } = await run(command);

  const manifest = JSON.parse(strFromU8(unzipSync(readFileSync(file))['manifest.json'] ?? new Uint8Array()));
  expect(stdout.split('\n')[0]).toContain(`${file}: ${manifest.name.short} ${manifest.version}, app ${manifest.id}`);
  for (const [, id] of command.matchAll(/-id (\S+)/g)) expect(JSON.stringify(manifest)).toContain(id);
  expect('authorization' in manifest).toBe(command.includes('--read-channel-messages'));
  expect(/It asks to be sent every message/.test(stdout)).toBe(command.includes('--read-channel-messages'));
  expect(/greenlight\.example lead nowhere/.test(stdout)).toBe(!command.includes('--privacy'));
});

test('the same command makes the same bytes, in any time zone', async () => {
  const [command = ''] = commands;

  const made = [];
  for (const TZ of ['UTC', 'Pacific/Auckland']) made.push(readFileSync((await run(command, { TZ })).file));

  expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
});

test('the icons are drawn by the command that is named', async () => {
  await promisify(execFile)('sh', ['-c', `${commands.at(-1)} -- --out ${folder}`]);

  for (const file of ['color.png', 'outline.png']) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(`manifest/${file}`))).toBe(true);
  }
});

test('a command line with faults writes nothing, names them and says how it is used', async () => {
  const failed = run('npm run -s manifest -- --app-id 1 --cloud mars').catch((error: unknown) => error);

  expect(await failed).toMatchObject({
    code: 2,
    stderr: `--app-id: is no GUID\n--cloud: is none of public, usgov, dod, china\n${MANIFEST_USAGE}\n`,
  });
  expect(existsSync('teams-app.zip')).toBe(false);
});

test('every option, cloud and permission is told of, here and in the usage', () => {
  for (const option of Object.keys(OPTIONS)) {
    expect(page).toContain(`--${option}`);
    expect(MANIFEST_USAGE).toContain(`--${option}`);
  }
  for (const cloud of MANIFEST_CLOUDS) expect(page).toContain(`\`${cloud}\``);
  for (const host of Object.values(SIGN_IN_HOSTS)) expect(page).toContain(host);
  for (const { name } of READING) expect(page).toContain(name);
});

test('every file that is named is there, and it is one page', () => {
  const files = [...page.matchAll(/`((?:bot|manifest)\/[\w./-]+)`/g)].map(([, file = '']) => file);

  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(page.split('\n').length).toBeLessThanOrEqual(90);
});
