import { resolve } from 'node:path';
import { jestExpect } from '@jest/expect';
import type { Circus } from '@jest/types';
import fc from 'fast-check';
import {
  addEventHandler,
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  run,
  test,
} from 'jest-circus';
import { loadAfresh } from './afresh.ts';

/** One test of a file, and what became of it. */
export interface Ran {
  readonly id: string;
  readonly milliseconds: number;
  readonly failure: string | null;
}

/** What to run of a file, and who wants to know which test is running. */
export interface Wish {
  readonly wanted: (id: string) => boolean;
  /** Tests that are run before the others: they are the likeliest to notice. */
  readonly first: (id: string) => boolean;
  readonly bail: boolean;
  readonly began: (id: string) => void;
  readonly ended: () => void;
}

/** As in the tests themselves (package.json). */
const MILLISECONDS = 20_000;

const jest = {
  setTimeout(milliseconds: number) {
    getState().testTimeout = milliseconds;
  },
};
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect: jestExpect, it, jest, test });

/** Nobody reads where a test failed, and to find that out for every test takes longer than to run it. */
Error.stackTraceLimit = 0;

/**
 * The same made-up cases every time: what a test notices by chance, it would not always notice. Nobody reads the smallest
 * case that fails either, and to look for it takes longer than to find the first.
 */
fc.configureGlobal({ seed: 1, endOnFailure: true });

let heard: (event: Circus.Event) => void = () => undefined;
addEventHandler((event) => heard(event));

function testsIn(block: Circus.DescribeBlock): readonly Circus.TestEntry[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

/** Takes the other tests out, and with the last of a block the block, so that nothing is run for their sake. */
function keep(block: Circus.DescribeBlock, wanted: (test: Circus.TestEntry) => boolean): void {
  for (const child of block.children) if (child.type === 'describeBlock') keep(child, wanted);
  const left = block.children.filter((child) => (child.type === 'test' ? wanted(child) : child.children.length > 0));
  block.children.splice(0, block.children.length, ...left);
}

function putFirst(block: Circus.DescribeBlock, first: (test: Circus.TestEntry) => boolean): void {
  const later = (child: Circus.DescribeBlock | Circus.TestEntry) =>
    Number(!(child.type === 'test' ? [child] : testsIn(child)).some(first));
  for (const child of block.children) if (child.type === 'describeBlock') putFirst(child, first);
  block.children.sort((one, other) => later(one) - later(other));
}

function nameOf(test: Circus.TestEntry | Circus.DescribeBlock): string {
  return test.parent?.parent ? `${nameOf(test.parent)} ${test.name}` : test.name;
}

/** Every test by a name of its own: the file, the words, and a number where the words are not the only ones. */
function idsOf(file: string, tests: readonly Circus.TestEntry[]): ReadonlyMap<Circus.TestEntry, string> {
  const seen = new Map<string, number>();
  return new Map(
    tests.map((test) => {
      const id = `${file}: ${nameOf(test)}`;
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      return [test, before === 0 ? id : `${id} #${before + 1}`];
    }),
  );
}

/** Loads a file of tests anew and runs those that are wanted, with Jest's own runner of tests but without its sandbox. */
export async function runFile(file: string, { wanted, first, bail, began, ended }: Wish): Promise<readonly Ran[]> {
  resetState();
  getState().testTimeout = MILLISECONDS;
  loadAfresh(resolve(file));
  const { rootDescribeBlock } = getState();
  const ids = idsOf(file, testsIn(rootDescribeBlock));
  keep(rootDescribeBlock, (test) => wanted(ids.get(test) ?? ''));
  putFirst(rootDescribeBlock, (test) => first(ids.get(test) ?? ''));
  heard = (event) => {
    if (event.name === 'test_started') began(ids.get(event.test) ?? '');
    if (event.name === 'test_done') {
      ended();
      if (bail && event.test.errors.length > 0) keep(rootDescribeBlock, () => false);
    }
  };

  const { unhandledErrors } = await run();

  const ran = [...ids].filter(([test]) => test.status === 'done');
  return ran.map(([test, id], index) => ({
    id,
    milliseconds: test.duration ?? 0,
    failure: failureOf(test) ?? (index === ran.length - 1 ? (unhandledErrors[0] ?? null) : null),
  }));
}

function failureOf(test: Circus.TestEntry): string | null {
  const [first] = test.errors;
  if (first === undefined) return null;
  const error: unknown = Array.isArray(first) ? first[0] : first;
  return error instanceof Error ? error.message : String(error);
}
