import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type InstrumenterContext,
  INSTRUMENTER_CONSTANTS as NAMES,
  type StrykerOptions,
} from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Ran, runFile, type Wish } from './file-run.ts';
import { PatternUses } from './patterns.ts';
import { testFilesOf } from './rooms.ts';

/** The test that stands for "this file is loaded": what runs then concerns each test of the file. */
const LOADED = ' is loaded';

const context: InstrumenterContext = {};
Object.assign(globalThis, { [NAMES.NAMESPACE]: context });

/** Runs the tests of a room in this one process, every file loaded anew for every mutant. */
class RoomRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #room: string;
  /** The most milliseconds that each file of tests has taken so far. */
  readonly #spent = new Map<string, number>();
  #patterns: PatternUses | undefined;

  constructor(options: StrykerOptions) {
    this.#room = String(options.room);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    context.mutantCoverage = mutantCoverage;
    const tests: TestResult[] = [];
    for (const file of this.#files()) {
      context.currentTestId = `${file}${LOADED}`;
      tests.push({
        id: context.currentTestId,
        name: context.currentTestId,
        timeSpentMs: 0,
        fileName: file,
        status: TestStatus.Success,
      });
      tests.push(...(await this.#run(file, { wanted: () => true, first: () => false, bail: !disableBail })));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    delete context.mutantCoverage;
    const able = options.activeMutant.mutatorName === 'Regex' ? await this.#ableToNotice(options) : undefined;
    Object.assign(context, { activeMutant: options.activeMutant.id, hitCount: 0, hitLimit: options.hitLimit });
    return toMutantRunResult(await this.#against(able ? { ...options, testFilter: [...able] } : options));
  }

  /** The tests for which a changed pattern finds something else, known from one run of them all with nothing changed. */
  async #ableToNotice({ activeMutant }: MutantRunOptions): Promise<ReadonlySet<string> | undefined> {
    if (!this.#patterns) {
      this.#patterns = new PatternUses();
      Object.assign(context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      await this.#patterns.during(
        () => String(context.currentTestId),
        async () => {
          for (const file of this.#files()) {
            context.currentTestId = `${file}${LOADED}`;
            await this.#run(file, { wanted: () => true, first: () => false, bail: false });
          }
        },
      );
    }
    return this.#patterns.testsThatCanNotice(activeMutant);
  }

  async #against({ testFilter, disableBail, hitLimit, activeMutant }: MutantRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const asked = new Set(testFilter);
    const named = basename(activeMutant.fileName, '.ts');
    const first = (id: string) => id.includes(named);
    for (const file of this.#inOrder(first)) {
      const whole = !testFilter || asked.has(`${file}${LOADED}`);
      if (!whole && !testFilter.some((id) => id.startsWith(`${file}: `))) continue;
      try {
        tests.push(...(await this.#run(file, { wanted: (id) => whole || asked.has(id), first, bail: !disableBail })));
      } catch (error) {
        const id = `${file}${LOADED}`;
        tests.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
      }
      const endless = determineHitLimitReached(context.hitCount, hitLimit);
      if (endless) return endless;
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** Tests named for what is changed are the likeliest to notice; of the others those that take the least time come first. */
  #inOrder(first: (file: string) => boolean): readonly string[] {
    const cost = (file: string) => (first(file) ? -1 : (this.#spent.get(file) ?? 0));
    return this.#files().toSorted((one, other) => cost(one) - cost(other));
  }

  #files(): readonly string[] {
    return testFilesOf(this.#room, (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  }

  async #run(file: string, wish: Omit<Wish, 'began' | 'ended'>): Promise<readonly TestResult[]> {
    const began = (id: string) => {
      context.currentTestId = id;
    };
    const ended = () => began(`${file}${LOADED}`);
    const start = performance.now();
    const ran = await runFile(file, { ...wish, began, ended });
    this.#spent.set(file, Math.max(this.#spent.get(file) ?? 0, performance.now() - start));
    return ran.map((each) => resultOf(file, each));
  }
}

function resultOf(fileName: string, { id, milliseconds, failure }: Ran): TestResult {
  const told = { id, name: id, fileName, timeSpentMs: milliseconds };
  return failure === null
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomRunner)];
export const strykerValidationSchema = { properties: { room: { type: 'string' } } };
