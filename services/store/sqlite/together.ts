/**
 * Does a piece of work for whoever asks. Who asks while it is being done has it done once more, together with all others who
 * do: it always begins after each of them has asked.
 */
export function together(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    next = null;
    const mine: Promise<void> = work().finally(() => {
      if (current === mine) current = null;
    });
    current = mine;
    return mine;
  };
  return () => {
    if (!current) return begin();
    next ??= current.then(begin, begin);
    return next;
  };
}
