import { readdirSync } from 'node:fs';
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
import { testFilesOf } from './rooms.ts';

/** The test that stands for "this file is loaded": what runs then concerns each test of the file. */
const LOADED = ' is loaded';

const context: InstrumenterContext = {};
Object.assign(globalThis, { [NAMES.NAMESPACE]: context });

/** Runs the tests of a room in this one process, every file loaded anew for every mutant. */
class RoomRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #room: string;

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
      tests.push(...(await this.#run(file, () => true, !disableBail)));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    delete context.mutantCoverage;
    Object.assign(context, { activeMutant: options.activeMutant.id, hitCount: 0, hitLimit: options.hitLimit });
    return toMutantRunResult(await this.#against(options));
  }

  async #against({ testFilter, disableBail, hitLimit }: MutantRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const asked = new Set(testFilter);
    for (const file of this.#files()) {
      const whole = !testFilter || asked.has(`${file}${LOADED}`);
      if (!whole && !testFilter.some((id) => id.startsWith(`${file}: `))) continue;
      try {
        tests.push(...(await this.#run(file, (id) => whole || asked.has(id), !disableBail)));
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

  #files(): readonly string[] {
    return testFilesOf(this.#room, (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  }

  async #run(file: string, wanted: Wish['wanted'], bail: boolean): Promise<readonly TestResult[]> {
    const began = (id: string) => {
      context.currentTestId = id;
    };
    const ended = () => began(`${file}${LOADED}`);
    return (await runFile(file, { wanted, bail, began, ended })).map((ran) => resultOf(file, ran));
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
