import type { Shown } from './follower.ts';

/** Lets go of a case between two steps, once it is another worker's. */
export async function* whileHeld(steps: AsyncGenerator<Shown>, lost: () => boolean): AsyncGenerator<Shown> {
  for await (const step of steps) {
    if (lost()) return;
    yield step;
  }
}
