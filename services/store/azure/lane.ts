/** Does one piece of work after the other, in the order they came in. */
export type Lane = <T>(work: () => Promise<T>) => Promise<T>;

/** A lane of its own. What fails there fails for whoever asked for it, and for nobody behind. */
export function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.then(
      () => null,
      () => null,
    );
    return result;
  };
}
