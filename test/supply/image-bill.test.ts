import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BILL } from '../../infra/bill.ts';
import { shippedPackages } from '../../infra/closure.ts';
import { everyOf, installInto, lastOf, readDockerfile } from '../infra/dockerfile.ts';

const [modules, image] = readDockerfile(readFileSync('Dockerfile', 'utf8'));
if (!modules || !image) throw new Error('The Dockerfile has two stages.');

test('the image has the bill of what is in it, made where it was installed', () => {
  const root = mkdtempSync(join(tmpdir(), 'greenlight-image-bill-'));
  const folder = join(root, lastOf(modules, 'WORKDIR'));
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, join(folder, file));
  installInto(folder);

  execFileSync('sh', ['-c', everyOf(modules, 'RUN')[1] ?? 'exit 1'], { cwd: folder });

  const { metadata, components } = JSON.parse(readFileSync(join(folder, BILL), 'utf8')) as {
    readonly metadata: { readonly component: { readonly name: string } };
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const names = (all: readonly { readonly name: string; readonly version: string }[]) =>
    [...new Set(all.map(({ name, version }) => `${name}@${version}`))].toSorted();
  expect(metadata.component.name).toBe('greenlight');
  expect(names(components)).toEqual(names(shippedPackages()));
  rmSync(root, { recursive: true });
});

test('the image takes it from there', () => {
  expect(everyOf(image, 'COPY')).toContain(`--from=modules ${lastOf(modules, 'WORKDIR')}/${BILL} ./`);
  expect(everyOf(image, 'COPY')).toContain(`--from=modules ${lastOf(modules, 'WORKDIR')}/node_modules ./node_modules`);
});
