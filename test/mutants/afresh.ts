import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

interface Module {
  exports: Record<string, unknown>;
}
type Modules = Map<string, Module>;
type Run = (exports: object, require: (name: string) => unknown, module: Module, file: string, folder: string) => void;

/** What is said: never mutated, and a function of what it is asked. Loaded once. */
const KEPT = '/sentences/';

/** The settings with which Jest compiles the same files. */
const [, SETTINGS] = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { jest: { transform: Record<string, [string, object]> } }
).jest.transform['\\.ts$'] ?? ['', {}];

const compiled = new Map<string, Run>();
const kept: Modules = new Map();

function compile(file: string): Run {
  const found = compiled.get(file);
  if (found) return found;
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...SETTINGS, filename: file, swcrc: false });
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const made = compileFunction(code, names, { filename: file }) as Run;
  compiled.set(file, made);
  return made;
}

/**
 * Loads a file of ours and all of ours that it needs anew, compiled once: what one mutant left behind in a module is never
 * seen by another, and a mutant in what a module does when it is loaded is like any other.
 */
export function loadAfresh(file: string): void {
  load(file, new Map());
}

function load(file: string, modules: Modules): unknown {
  const known = (file.includes(KEPT) ? kept : modules).get(file);
  if (known) return known.exports;
  const module: Module = { exports: {} };
  (file.includes(KEPT) ? kept : modules).set(file, module);
  const packages = createRequire(file);
  const require = (name: string): unknown => {
    const wanted = join(dirname(file), name);
    return name.startsWith('.') && name.endsWith('.ts') ? load(wanted, modules) : packages(name);
  };
  compile(file)(module.exports, require, module, file, dirname(file));
  return module.exports;
}
