import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BILL } from '../../infra/bill.ts';

/** An npm that installs one package, and knows of it alone: what is made of its answers is looked at here. */
const NPM = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const [, , verb, ...options] = process.argv;
  if (verb === 'ci') {
    mkdirSync('node_modules/jspath', { recursive: true });
    writeFileSync('node_modules/jspath/index.js', options.join(' '));
  } else {
    const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const tools = Object.values(packages).filter(({ dev }) => dev).length;
    process.stdout.write(JSON.stringify({
      metadata: { timestamp: 'now', component: { name: 'x', asked: [verb, ...options], tools, devDependencies } },
      components: Object.keys(dependencies).map((name) => ({ name })),
    }));
  }
`;

test('the package of the web app holds what npm installed without tools, and the bill of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-package-bill-'));
  const [npm, file] = [join(folder, 'npm.mjs'), join(folder, 'web.zip')];
  writeFileSync(npm, NPM);

  execFileSync(process.execPath, ['infra/package.ts', file], { env: { ...process.env, npm_execpath: npm } });

  const files = unzipSync(readFileSync(file));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const { metadata, components } = JSON.parse(text(BILL)) as {
    readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
    readonly components: readonly { readonly name: string }[];
  };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object };
  expect(text('node_modules/jspath/index.js')).toMatch(/^--omit=dev --ignore-scripts /);
  expect(metadata.component).toMatchObject({ name: 'greenlight', tools: 0 });
  expect(metadata.component).not.toHaveProperty('devDependencies');
  expect(components.map(({ name }) => name)).toEqual(Object.keys(dependencies));
  expect(text('package.json')).toBe(readFileSync('package.json', 'utf8'));
  rmSync(folder, { recursive: true });
});

test('it is made by npm alone, and says so', () => {
  const { npm_execpath: _, ...env } = process.env;
  const run = () => execFileSync(process.execPath, ['infra/package.ts', 'never.zip'], { env, stdio: 'pipe' });

  expect(run).toThrow('Run it by npm: npm run -s package, npm run -s sbom');
});
