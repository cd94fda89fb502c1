import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** One stage of it, from its `FROM` on. */
export interface Stage {
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

/** Reads the instructions; a line that is none throws. Source: docs.docker.com, "Dockerfile reference". */
export function readDockerfile(text: string): readonly Stage[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const read = lines.map((line): Instruction => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no instruction: ${line}`);
    return { name, rest };
  });
  const starts = read.flatMap(({ name }, at) => (name === 'FROM' ? [at] : []));
  return starts.map((start, index) => ({
    from: read[start]?.rest ?? '',
    instructions: read.slice(start + 1, starts[index + 1] ?? read.length),
  }));
}

/** What a stage copies out of the folder that it is built from: sources, and where they go. */
export function copiesOf({
  instructions,
}: Stage): readonly { readonly from: readonly string[]; readonly to: string }[] {
  return instructions
    .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from='))
    .map(({ rest }) => {
      const parts = rest.split(' ');
      return { from: parts.slice(0, -1), to: parts.at(-1) ?? '' };
    });
}

/** All instructions of a name, in their order. */
export function everyOf({ instructions }: Stage, name: string): readonly string[] {
  return instructions.filter((each) => each.name === name).map(({ rest }) => rest);
}

export function lastOf({ instructions }: Stage, name: string): string {
  return instructions.findLast((each) => each.name === name)?.rest ?? '';
}

/** Whether a part of the folder gets to the builder at all: everything is ignored but what is named. */
export function reachesBuilder(ignore: string, part: string): boolean {
  const rules = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (rules[0] !== '*') throw new Error('has to begin with *, so that nothing is sent that nobody named');
  return rules.includes(`!${part}`);
}

/** Builds what the last stage holds, in a folder: its copies, and the packages that are not for development. */
export function buildImage(folder: string): void {
  const [, last] = readDockerfile(readFileSync('Dockerfile', 'utf8'));
  const ignore = readFileSync('.dockerignore', 'utf8');
  if (!last) throw new Error('has two stages');
  for (const { from, to } of copiesOf(last)) {
    for (const part of from.filter((each) => reachesBuilder(ignore, each))) {
      cpSync(part, from.length > 1 || to.endsWith('/') ? join(folder, to, part) : join(folder, to), {
        recursive: true,
      });
    }
  }
  installInto(folder);
}

/** What `npm ci --omit=dev` leaves in a folder, by links. */
export function installInto(folder: string): void {
  for (const path of productionPackages()) {
    const link = join(folder, path);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) mirror(path, link);
  }
}

/** The folders of all packages that `npm ci --omit=dev` installs, those that hold others first. */
export function productionPackages(): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  return Object.keys(packages)
    .filter((path) => path !== '' && !packages[path]?.dev && existsSync(path))
    .toSorted((one, other) => one.length - other.length);
}

/** A package by links to what is in it, without the packages that are installed inside: those are another question. */
function mirror(path: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of readdirSync(path)) {
    if (part !== 'node_modules') symlinkSync(join(process.cwd(), path, part), join(to, part));
  }
}
