import { readFileSync } from 'node:fs';
import type { Command } from './shell.ts';

const known = JSON.parse(readFileSync('test/infra/az-commands.json', 'utf8')) as {
  readonly source: string;
  readonly everywhere: readonly string[];
  readonly commands: Readonly<Record<string, readonly string[]>>;
};

/** What is wrong with a command of the Azure CLI: one that there is not, or an option that it does not take. */
export function faultsOfAz({ words }: Command): readonly string[] {
  const [program, ...rest] = words;
  if (program !== 'az') return [];
  const first = rest.findIndex((word) => word.startsWith('-'));
  const name = rest.slice(0, first < 0 ? rest.length : first).join(' ');
  const options = known.commands[name];
  if (!options) return [`az ${name}: no such command`];
  return rest
    .filter((word) => word.startsWith('-'))
    .filter((word) => ![...options, ...known.everywhere].includes(word))
    .map((word) => `az ${name}: takes no ${word}`);
}
