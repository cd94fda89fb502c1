import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SHIPPED } from '../../infra/shipped.ts';
import {
  buildImage,
  copiesOf,
  everyOf,
  lastOf,
  productionPackages,
  reachesBuilder,
  readDockerfile,
} from './dockerfile.ts';
import { readTemplate } from './template.ts';

jest.setTimeout(60_000);

const dockerfile = readFileSync('Dockerfile', 'utf8');
const [modules, image] = readDockerfile(dockerfile);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
if (!modules || !image) throw new Error('The Dockerfile has two stages.');
const command = JSON.parse(lastOf(image, 'CMD')) as readonly string[];

test('it has Node 24 and nothing else: no shell, no root, no tool to build with', () => {
  expect(modules.from).toMatch(/^node:24-/);
  expect(image.from).toMatch(/distroless\/nodejs24-debian\d+:nonroot$/);
  expect(lastOf(image, 'USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(everyOf(modules, 'RUN')[0]).toMatch(/^npm ci --omit=dev --ignore-scripts /);
});

test('what a start compiles is compiled in it, by its own Node and for the user that it runs as', () => {
  const users = everyOf(image, 'USER');
  const [fill, ...others] = everyOf(image, 'RUN');

  expect([JSON.parse(fill ?? ''), others]).toEqual([['/nodejs/bin/node', '/app/bot/fill.mjs'], []]);
  expect(new Set(users)).toEqual(new Set([lastOf(image, 'USER')]));
  expect(image.instructions.map(({ rest }) => rest)).toContain(
    `--from=modules --chown=${users[0]} /compiled ./.compiled`,
  );
});

test('it is made of what the package of the web app is made of, and all of that is there and gets to the builder', () => {
  const ignore = readFileSync('.dockerignore', 'utf8');
  const copied = copiesOf(image).flatMap(({ from }) => from);

  expect(copied.toSorted()).toEqual(SHIPPED.toSorted());
  for (const part of [...copied, ...copiesOf(modules).flatMap(({ from }) => from)]) {
    expect([part, existsSync(part), reachesBuilder(ignore, part)]).toEqual([part, true, true]);
  }
});

test('nothing else gets to the builder, a secret in a file least of all', () => {
  const ignore = readFileSync('.dockerignore', 'utf8');

  expect(['.env', '.git', 'test', 'greenlight.sqlite'].filter((part) => reachesBuilder(ignore, part))).toEqual([]);
  expect(dockerfile).not.toMatch(/^(ENV|ARG).*(KEY|PASSWORD|SECRET|TOKEN|CONNECTION)/im);
});

test('it is started as `npm start` starts it, which takes no tool to build with', () => {
  const [program, ...more] = manifest.scripts.start?.split(' ') ?? [];

  expect(program).toBe('node');
  expect(command.map((each) => each.replace('/app/', ''))).toEqual(more);
  expect(manifest.devDependencies).toHaveProperty('node');
  expect(productionPackages()).not.toContain('node_modules/node');
});

test('a production install holds all dependencies, and none of those for development', () => {
  const installed = productionPackages();
  const folders = (names: object) => Object.keys(names).map((name) => `node_modules/${name}`);

  expect(installed).toEqual(expect.arrayContaining(folders(manifest.dependencies)));
  // Types alone, which botbuilder asks for itself.
  expect(folders(manifest.devDependencies).filter((each) => installed.includes(each))).toEqual([
    'node_modules/@types/node',
  ]);
});

test('the bot in it starts, is up where the web app is looked at, and stops when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-image-'));
  const app = join(folder, 'app');
  mkdirSync(join(folder, 'data'));
  buildImage(app);
  const given = command.map((each) => each.replace(/^\/app/, app));
  // Links are taken for what they are, so that nothing is found that is not in the image.
  const child = spawn(process.execPath, ['--preserve-symlinks', ...given], {
    cwd: join(folder, 'data'),
    env: { GREENLIGHT_LOCAL: 'on', NODE_ENV: 'production', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let faults = '';
  child.stderr.on('data', (text: Buffer) => {
    faults += text.toString();
  });
  const listening = createInterface(child.stdout);
  const [line] = (await Promise.race([once(listening, 'line'), once(child, 'exit')])) as [unknown];

  const { url } = JSON.parse(typeof line === 'string' ? line : JSON.stringify({ url: faults })) as { url: string };
  const { siteConfig } = readTemplate('azuredeploy').variables as { siteConfig: { healthCheckPath: string } };
  const health = await fetch(`${url}${siteConfig.healthCheckPath}`);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];

  expect([health.status, code, existsSync(join(folder, 'data', 'greenlight.sqlite'))]).toEqual([200, 0, true]);
  rmSync(folder, { recursive: true });
});

test('what asks whether the image is healthy asks where the web app is looked at, at the port that it opens', () => {
  const { siteConfig } = readTemplate('azuredeploy').variables as { siteConfig: { healthCheckPath: string } };
  const [, port] = /PORT=(\d+)/.exec(lastOf(image, 'ENV')) ?? [];

  expect(lastOf(image, 'HEALTHCHECK')).toContain(`\${process.env.PORT}${siteConfig.healthCheckPath}`);
  expect([lastOf(image, 'EXPOSE'), lastOf(image, 'ENV')]).toEqual([port, expect.stringContaining('HOST=0.0.0.0')]);
});
