import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOf } from '../../infra/bill.ts';
import { shippedPackages } from '../../infra/closure.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component & { readonly type: string }; readonly timestamp?: string };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const folder = mkdtempSync(join(tmpdir(), 'greenlight-sbom-'));
const file = join(folder, 'bill.json');
let printed = '';
let bill: Bill;
beforeAll(() => {
  printed = execFileSync('npm', ['run', '-s', 'sbom', '--', file], { encoding: 'utf8' });
  bill = JSON.parse(readFileSync(file, 'utf8')) as Bill;
});
afterAll(() => rmSync(folder, { recursive: true }));

const licenceOf = ({ licenses: [first] = [] }: Component) => first?.license?.id ?? first?.expression;
const each = new Map(shippedPackages().map((one) => [`${one.name}@${one.version}`, one]));
const named = ({ name, version }: Component) => `${name}@${version}`;

test('it is a bill of materials of the bot, in the form of CycloneDX', () => {
  const { name, type, version } = bill.metadata.component;
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

  expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', expect.stringMatching(/^1\.[5-9]$/)]);
  expect([name, type, version]).toEqual(['greenlight', 'application', manifest.version]);
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(printed).toBe(`${file}: ${each.size} packages\n`);
});

test('it has everything that is installed where the bot runs, once, and nothing else', () => {
  expect(bill.components.map(named).toSorted()).toEqual([...each.keys()].toSorted());
});

test('each has its licence, its address and the hash of the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity: string }>>;
  };
  for (const component of bill.components) {
    const known = each.get(named(component));
    const [{ alg = '', content = '' } = {}] = component.hashes ?? [];
    const integrity = `${alg.toLowerCase().replace('-', '')}-${Buffer.from(content, 'hex').toString('base64')}`;

    expect(licenceOf(component)).toBe(known?.licence);
    expect(component.purl).toBe(`pkg:npm/${component.name.replace('@', '%40')}@${component.version}`);
    expect(packages[known?.path ?? '']?.integrity).toBe(integrity);
  }
});

test('it says what needs what, from the bot on, and leaves no package without a way to it', () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const walk = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    for (const next of needs.get(ref) ?? []) walk(next);
  };
  walk(`greenlight@${bill.metadata.component.version}`);

  expect(reached.size).toBe(bill.components.length + 1);
});

test('the same lock file makes the same bill, whenever and wherever it is made', () => {
  const raw = { metadata: { timestamp: '2030-01-01', component: { name: 'folder' } }, components: [] };
  const [one, other] = ['a', 'b'].map((name) =>
    billOf(JSON.stringify({ serialNumber: name, ...raw, metadata: { ...raw.metadata, timestamp: name } })),
  );

  expect(one).toBe(other);
  expect(bill.metadata.timestamp).toBeUndefined();
});

test('no address of this machine, its registry or its folders is in it', () => {
  const text = readFileSync(file, 'utf8');

  expect(text).not.toMatch(/localhost|127\.0\.0\.1|"distribution"|cdx:npm:package:path/);
  expect(text).not.toContain(process.cwd());
});
