import fc from 'fast-check';

/** The seed that every run has unless it is told another, so that what failed once fails again. */
const USUAL_SEED = 20261123;

const seed = Number(process.env.GREENLIGHT_SEED ?? USUAL_SEED);
/** How many times as many inputs as usual are tried. */
const times = Number(process.env.GREENLIGHT_RUNS ?? 1);
const isLong = times > 1;

/** So much longer than any usual run takes that only what hangs is cut off. */
const PATIENCE_MILLISECONDS = 60_000;

/** Declares a test that tries so many inputs. What fails is told with its seed and path, and as small as it could be made. */
export function tried<Ts>(sentence: string, inputs: number, property: fc.IRawProperty<Ts>): void {
  const numRuns = Math.ceil(inputs * times);
  test(
    sentence,
    async () => {
      await fc.assert(property, {
        seed,
        numRuns,
        ...(process.env.GREENLIGHT_PATH && { path: process.env.GREENLIGHT_PATH }),
      });
      if (isLong) process.stderr.write(`${numRuns} inputs, seed ${seed}: ${sentence}\n`);
    },
    PATIENCE_MILLISECONDS * Math.max(1, times),
  );
}
