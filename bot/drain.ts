/** Something that goes on by itself. */
export interface Going {
  /** Takes nothing more. */
  stop(): void;
  /** Resolves when what was begun is over. */
  idle(): Promise<void>;
}

/** What is drained, in the order in which it is stopped. */
export interface Draining {
  readonly parts: readonly Going[];
  /** Gives back what is still claimed, so that whoever comes next need not wait for it. */
  putBack(): Promise<void>;
  wait(seconds: number): Promise<void>;
}

/** No store is waited for longer at the end. */
const PUT_BACK_SECONDS = 3;

/**
 * Takes nothing more, and goes on for so many seconds with what is begun. What is cut off then lies in the store, is given
 * back, and is carried on by whoever claims it next. Answers whether all of it was over in time.
 */
export async function drain({ parts, putBack, wait }: Draining, seconds: number): Promise<boolean> {
  for (const part of parts) part.stop();
  const over = async () => {
    // What one part was at may have been handed on to the next.
    for (const part of [...parts, ...parts]) await part.idle();
    return true;
  };
  const isOver = await Promise.race([over(), wait(seconds).then(() => false)]);
  if (!isOver) await Promise.race([putBack(), wait(PUT_BACK_SECONDS)]);
  return isOver;
}
