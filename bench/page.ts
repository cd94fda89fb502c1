import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Found, Part } from './parts.ts';

/** What the numbers were measured on. Never whose machine it was. */
export interface Setting {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly gigabytes: number;
  readonly packages: Readonly<Record<string, string>>;
}

/** The packages whose speed is measured along with ours. */
const PACKAGES = [
  'botbuilder',
  'restify',
  'adaptivecards-templating',
  'intl-messageformat',
  '@azure/core-rest-pipeline',
];

/** What this run is measured on. */
export function settingOf(date: Date): Setting {
  const [first] = cpus();
  return {
    date: date.toISOString().slice(0, 10),
    node: process.versions.node,
    cores: cpus().length,
    processor: first?.model.trim() ?? '',
    gigabytes: Math.round(totalmem() / 2 ** 30),
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return version;
}

/** What one part found, as it is printed. */
export function section({ title, says }: Pick<Part, 'title' | 'says'>, { table }: Found): string {
  return `## ${title}\n\n${says}\n\n\`\`\`\n${table}\n\`\`\`\n`;
}

/** The page of a whole run. */
export function page(setting: Setting, sections: readonly string[]): string {
  const { date, node, cores, processor, gigabytes, packages } = setting;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `# What was measured

\`npm run -s bench\` writes this page, and prints what stands here; \`-- --only turns,verdict\` measures some parts alone and
writes nothing, \`-- --json\` prints it for programs. A ratio is of things that were measured in the same run, in turn: that is
what holds on another machine, and the times themselves do not.

Measured on ${date} with ${cores} cores (${processor || 'unnamed'}), ${gigabytes} GB, Node ${node}, ${versions.join(', ')}.

${sections.join('\n')}`;
}
