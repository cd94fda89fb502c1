import { mishapOf } from './answer.ts';
import type { AzureWorld } from './world.ts';

/** Whenever one loses another gets through, so ten instances that write without pause lose some dozens of times in a row. */
const MOST_LOST = 200;
const MOST_UNCLEAR = 4;
/** Who waits long after a lost race loses the next ones to those who do not. */
const SHORTEST = { lost: 5, unclear: 200 } as const;
const LONGEST = { lost: 40, unclear: 3_000 } as const;

/** Waits after a write that went wrong, longer each time and never as long as anybody else; throws what is not worth another try. */
export function patience({ wait, random }: AzureWorld): (error: unknown) => Promise<void> {
  const had = { lost: 0, unclear: 0 };
  return async (error) => {
    const mishap = mishapOf(error);
    if (!mishap) throw error;
    had[mishap] += 1;
    if (had.unclear >= MOST_UNCLEAR) throw error;
    if (had.lost >= MOST_LOST)
      throw new Error('The store is too busy: others were quicker each time.', { cause: error });
    await wait(random() * Math.min(LONGEST[mishap], SHORTEST[mishap] * 2 ** had[mishap]));
  };
}
