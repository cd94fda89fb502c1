import { readdirSync, readFileSync } from 'node:fs';
import { TERMS } from './shipped.ts';

/** A package that is installed where the bot runs, as the lock file has it. */
export interface Shipped {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** The two whose manifest names no licence, and where they name it instead. */
export const NAMED_ELSEWHERE: Readonly<
  Record<string, { readonly licence: string; readonly file: string; readonly words: string }>
> = {
  'escape-regexp-component': { licence: 'MIT', file: 'Readme.md', words: '## License\n\n  MIT' },
  jspath: { licence: 'MIT', file: 'LICENSE', words: 'Permission is hereby granted, free of charge' },
};

type Lock = { readonly packages: Readonly<Record<string, Locked>> };

const runs = ({ dev, devOptional }: Locked) => !dev && !devOptional;

/** Everything that `npm ci --omit=dev` installs, in the order of the lock file. */
export function shippedPackages(lock = readFileSync('package-lock.json', 'utf8')): readonly Shipped[] {
  const { packages } = JSON.parse(lock) as Lock;
  return Object.entries(packages)
    .filter(([path, locked]) => path !== '' && runs(locked))
    .map(([path, { version, license }]) => {
      const name = path.replace(/.*node_modules\//, '');
      const licence = license ?? NAMED_ELSEWHERE[name]?.licence;
      if (licence === undefined) throw new Error(`${path} names no licence`);
      return { path, name, version, licence };
    });
}

/** The names of those that name a licence and bring no text of it. */
export function withoutText(packages: readonly Shipped[]): readonly string[] {
  const bare = packages.filter(({ path }) => !readdirSync(path).some((file) => TERMS.test(file)));
  return [...new Set(bare.map(({ name, version }) => `${name}@${version}`))];
}

/** A manifest or a lock file as it were without anything to build or test with. */
export function withoutTools(text: string): string {
  const { devDependencies: _, packages, ...file } = JSON.parse(text) as Partial<Lock> & { devDependencies?: object };
  if (!packages) return JSON.stringify(file);
  const { devDependencies: __, ...root } = (packages[''] ?? {}) as { devDependencies?: object };
  const kept = Object.entries(packages).filter(([, locked]) => runs(locked));
  return JSON.stringify({ ...file, packages: { ...Object.fromEntries(kept), '': root } });
}
